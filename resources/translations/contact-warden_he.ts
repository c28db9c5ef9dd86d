<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>AddressGuide</name>
    <message>
        <source>Open account.apple.com and sign in. Under “%1”, select “%2”.</source>
        <translation>פתחו את account.apple.com והיכנסו. תחת ״%1״, בחרו ״%2״.</translation>
    </message>
    <message>
        <source>Select “%1”, follow the steps there, and copy the new password into its field below.</source>
        <translation>בחרו ״%1״, בצעו את השלבים שם, והעתיקו את הסיסמה החדשה לשדה שלה למטה.</translation>
    </message>
    <message>
        <source>Open app.fastmail.com and sign in. Under “%1”, “%2”, look for “%3” and press “%4”.</source>
        <translation>פתחו את app.fastmail.com והיכנסו. תחת ״%1״, ״%2״, חפשו את ״%3״ ולחצו על ״%4״.</translation>
    </message>
    <message>
        <source>Press “%1”. Fastmail may ask for your own password here.</source>
        <translation>לחצו על ״%1״. ייתכן ש-Fastmail יבקש כאן את הסיסמה הרגילה שלכם.</translation>
    </message>
    <message>
        <source>Choose a name. As access take “%1”, or less, as long as contacts are in it. Press “%2”, and copy the new password into its field below.</source>
        <translation>בחרו שם. לגישה בחרו ״%1״, או פחות מזה, כל עוד אנשי הקשר כלולים. לחצו על ״%2״, והעתיקו את הסיסמה החדשה לשדה שלה למטה.</translation>
    </message>
    <message>
        <source>Open your Nextcloud in the browser; the pictures call it nextcloud.example.com. Click your picture at the top, and choose “%1”, or “%2” as an administrator.</source>
        <translation>פתחו את Nextcloud שלכם בדפדפן; בתמונות הכתובת היא nextcloud.example.com. לחצו למעלה על תמונת הפרופיל שלכם, ובחרו ״%1״, ואם אתם מנהלים, ״%2״.</translation>
    </message>
    <message>
        <source>Under “%1”, look for “%2”. As “%3” enter “%4”, and press “%5”.</source>
        <translation>תחת ״%1״, חפשו את ״%2״. בשדה ״%3״ הזינו ״%4״, ולחצו על ״%5״.</translation>
    </message>
    <message>
        <source>Copy what stands under “%1” into the user name below, and “%2” into the password. Nextcloud shows it this once.</source>
        <translation>העתיקו את מה שכתוב תחת ״%1״ לשדה ״שם משתמש״ שלמטה, ואת מה שכתוב תחת ״%2״ לשדה ״סיסמה״. Nextcloud מציג זאת רק הפעם.</translation>
    </message>
</context>
<context>
    <name>AddressService</name>
    <message>
        <source>This is the right one: leave it as it is.</source>
        <translation>זו הכתובת הנכונה: השאירו אותה כפי שהיא.</translation>
    </message>
    <message>
        <source>The e-mail address of your Apple Account.</source>
        <translation>כתובת הדוא״ל של חשבון Apple שלכם.</translation>
    </message>
    <message>
        <source>An app-specific password. Your Apple Account&apos;s own isn&apos;t accepted, and there are none without two-factor authentication.</source>
        <translation>סיסמה ייעודית ליישום. הסיסמה של חשבון Apple עצמו אינה מתקבלת, ובלי אימות דו-גורמי אין סיסמאות ייעודיות.</translation>
    </message>
    <message>
        <source>Your whole Fastmail address, with what comes after the @.</source>
        <translation>כתובת Fastmail המלאה שלכם, עם מה שאחרי הסימן @.</translation>
    </message>
    <message>
        <source>An app password. Fastmail&apos;s own isn&apos;t accepted, and the Basic plan has none.</source>
        <translation>סיסמת יישום. הסיסמה של Fastmail עצמו אינה מתקבלת, ובמינוי Basic אין סיסמאות יישום.</translation>
    </message>
    <message>
        <source>The address at which you open Nextcloud in the browser: the rest is filled in.</source>
        <translation>הכתובת שבה אתם פותחים את Nextcloud בדפדפן: כל השאר יושלם.</translation>
    </message>
    <message>
        <source>Your Nextcloud user name.</source>
        <translation>שם המשתמש שלכם ב-Nextcloud.</translation>
    </message>
    <message>
        <source>An app password. Nextcloud accepts no other where two-factor authentication is on.</source>
        <translation>סיסמת יישום. כשאימות דו-גורמי מופעל, Nextcloud אינו מקבל סיסמה אחרת.</translation>
    </message>
    <message>
        <source>The server&apos;s address, or only your e-mail domain: the rest is found.</source>
        <translation>כתובת השרת, או רק המתחם של הדוא״ל: כל השאר יימצא.</translation>
    </message>
    <message>
        <source>Best an app password that you make at the service for this app alone.</source>
        <translation>עדיף סיסמת יישום שתיצרו בשירות עבור היישום הזה בלבד.</translation>
    </message>
</context>
<context>
    <name>AlertAdvice</name>
    <message>
        <source>Ask whether it was them. If it wasn&apos;t, somebody else tries: lock this app, and have them set a new passphrase.</source>
        <translation>שאלו אם זה היה אותו אדם. אם לא, מישהו אחר מנסה להיכנס: נעלו את היישום, ובקשו ממנו להגדיר ביטוי סיסמה חדש.</translation>
    </message>
    <message>
        <source>Ask whether it was them. If nobody knows of it, end their sessions at the service and set a new password there, with a second factor.</source>
        <translation>שאלו אם זה היה אותו אדם. אם איש אינו יודע על כך, סיימו את כל הכניסות שלו בשירות והגדירו שם סיסמה חדשה, עם גורם אימות שני.</translation>
    </message>
    <message>
        <source>Ask who did it, and why. If nobody knows of it, take it back at the service, and end that account&apos;s sessions.</source>
        <translation>שאלו מי עשה זאת ולמה. אם איש אינו יודע על כך, בטלו זאת בשירות וסיימו את הכניסות של אותו חשבון.</translation>
    </message>
    <message>
        <source>Verify the log, and compare it with a witness. Find out who can write to the workspace&apos;s folder.</source>
        <translation>אמתו את היומן והשוו אותו לעד. בררו מי יכול לכתוב לתיקייה של סביבת העבודה.</translation>
    </message>
    <message>
        <source>Somebody who isn&apos;t known here has this workspace&apos;s files. If it is a former colleague, ask for the computer or copy back.</source>
        <translation>למישהו שאינו מוכר כאן יש הקבצים של סביבת העבודה הזו. אם זה עובד לשעבר, בקשו בחזרה את המחשב או את העותק.</translation>
    </message>
    <message>
        <source>Ask what they wanted to do. They need another role, or shouldn&apos;t have tried.</source>
        <translation>שאלו מה ניסו לעשות. נדרש תפקיד אחר, או שלא היה מקום לנסות.</translation>
    </message>
    <message>
        <source>Ask who gave them this role, and why. If nobody knows of it, take it back.</source>
        <translation>שאלו מי נתן את התפקיד הזה ולמה. אם איש אינו יודע על כך, בטלו אותו.</translation>
    </message>
    <message>
        <source>Look whether one of these sign-ins succeeded. Whoever uses such a password gets a new one, and a second factor.</source>
        <translation>בדקו אם אחת הכניסות האלה הצליחה. מי שמשתמש בסיסמה כזו צריך סיסמה חדשה וגורם אימות שני.</translation>
    </message>
    <message>
        <source>Compare what may leave with what the Zap needs, and take back what it doesn&apos;t.</source>
        <translation>השוו בין מה שמותר לצאת לבין מה שה-Zap צריך, ובטלו את מה שאינו נחוץ.</translation>
    </message>
    <message>
        <source>Ask who decided it, and whether the Zap needs these fields. Take back what it doesn&apos;t.</source>
        <translation>שאלו מי החליט על כך, ואם ה-Zap צריך את השדות האלה. בטלו את מה שאינו נחוץ.</translation>
    </message>
    <message>
        <source>Look what the connection may do now, and whether a route needs it. Sign in again with less where it doesn&apos;t.</source>
        <translation>בדקו מה החיבור רשאי לעשות כעת, ואם מסלול כלשהו צריך זאת. אם לא, היכנסו מחדש עם פחות הרשאות.</translation>
    </message>
    <message>
        <source>Look which sign-in ends, and sign in again before it does.</source>
        <translation>בדקו איזו כניסה עומדת לפוג, והיכנסו מחדש לפני כן.</translation>
    </message>
    <message>
        <source>Ask who was at this computer then. If nobody was, look what left and lock this app.</source>
        <translation>שאלו מי היה ליד המחשב באותו זמן. אם איש לא היה, בדקו מה יצא ונעלו את היישום.</translation>
    </message>
    <message>
        <source>Review the plan: release it where it is meant, decline it else.</source>
        <translation>סקרו את התוכנית: שחררו אותה אם זו הכוונה, ואם לא, דחו אותה.</translation>
    </message>
    <message>
        <source>Look at what was removed. If it wasn&apos;t meant, undo the sync, and find out who emptied the address book.</source>
        <translation>בדקו מה הוסר. אם לא זו הייתה הכוונה, החזירו את הסנכרון לאחור ובררו מי רוקן את פנקס הכתובות.</translation>
    </message>
    <message>
        <source>Look at what went along this route. If nobody knows of it, switch the route off, and find out who filled the address book.</source>
        <translation>בדקו מה עבר במסלול הזה. אם איש אינו יודע על כך, כבו את המסלול ובררו מי מילא את פנקס הכתובות.</translation>
    </message>
    <message>
        <source>Look whether the address book is whole at its service. If it was wiped, switch the route off until it is back.</source>
        <translation>בדקו אם פנקס הכתובות שלם בשירות שלו. אם נמחק, כבו את המסלול עד שיחזור.</translation>
    </message>
    <message>
        <source>Look whether the route still finds its contacts, and whether somebody narrowed what it takes.</source>
        <translation>בדקו אם המסלול עדיין מוצא את אנשי הקשר שלו, ואם מישהו צמצם את מה שהוא לוקח.</translation>
    </message>
    <message>
        <source>Check that this route is wanted, and which fields leave by it.</source>
        <translation>ודאו שהמסלול הזה רצוי, ובדקו אילו שדות יוצאים דרכו.</translation>
    </message>
    <message>
        <source>Look whether the Zap is on, and enter the hook&apos;s address again.</source>
        <translation>בדקו אם ה-Zap פועל, והזינו שוב את כתובת ה-Webhook.</translation>
    </message>
    <message>
        <source>Look at Zapier whether the Zap is on and what its history says, and whether it still writes to the way back.</source>
        <translation>בדקו ב-Zapier אם ה-Zap פועל ומה רשום בהיסטוריה שלו, ואם הוא עדיין כותב לערוץ החזרה.</translation>
    </message>
    <message>
        <source>Sign in again. If nobody changed the password, ask at the service who ended the access.</source>
        <translation>היכנסו מחדש. אם איש לא שינה את הסיסמה, שאלו בשירות מי סיים את הגישה.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock by a time server. If somebody set it back, verify the log.</source>
        <translation>כוונו את שעון המחשב לפי שרת זמן. אם מישהו החזיר אותו לאחור, אמתו את היומן.</translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation>פתיחת ״סנכרון״</translation>
    </message>
    <message>
        <source>Show the sync</source>
        <translation>הצגת הסנכרון</translation>
    </message>
    <message>
        <source>Open Connections</source>
        <translation>פתיחת ״חיבורים״</translation>
    </message>
    <message>
        <source>Mend the connection</source>
        <translation>תיקון החיבור</translation>
    </message>
    <message>
        <source>Open Security</source>
        <translation>פתיחת ״אבטחה״</translation>
    </message>
    <message>
        <source>Open the page at %1</source>
        <translation>פתיחת הדף ב-%1</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>נעילה כעת</translation>
    </message>
    <message>
        <source>Open People</source>
        <translation>פתיחת ״אנשים״</translation>
    </message>
    <message>
        <source>Revoke everything…</source>
        <translation>ביטול כל הגישה…</translation>
    </message>
    <message>
        <source>Open Policies</source>
        <translation>פתיחת ״מדיניות״</translation>
    </message>
    <message>
        <source>Review the plan</source>
        <translation>סקירת התוכנית</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>אימות היומן</translation>
    </message>
    <message>
        <source>Look at what happened, and ask the people whom it names.</source>
        <translation>בדקו מה קרה, ושאלו את האנשים ששמם מופיע.</translation>
    </message>
    <message>
        <source>Look at what went there, and by which routes. If nobody knows of one, switch it off, and find out who added it.</source>
        <translation>בדקו מה עבר לשם, ובאילו מסלולים. אם איש אינו מכיר אחד מהם, כבו אותו ובררו מי הוסיף אותו.</translation>
    </message>
    <message>
        <source>Look whether its plan waits for somebody, and whether whatever starts it still runs. Switch the route off if nobody needs it.</source>
        <translation>בדקו אם התוכנית שלו ממתינה למישהו, ואם מה שמפעיל אותו עדיין רץ. אם איש אינו צריך את המסלול, כבו אותו.</translation>
    </message>
</context>
<context>
    <name>AlertCause</name>
    <message>
        <source>New routes to %1</source>
        <translation>מסלולים חדשים אל %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 ועוד אחד</numerusform>
            <numerusform>%1 ועוד %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>מתי</translation>
    </message>
    <message>
        <source>From</source>
        <translation>מאז</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>עד</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>עלתה</translation>
    </message>
    <message>
        <source>About</source>
        <translation>נושא</translation>
    </message>
    <message>
        <source>Leave now as well</source>
        <translation>יוצאים כעת גם</translation>
    </message>
    <message>
        <source>No longer masked or hashed as before</source>
        <translation>כבר לא ממוסכים או מגובבים כבעבר</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>מי</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>נספר</translation>
    </message>
</context>
<context>
    <name>AlertNeed</name>
    <message>
        <source>Nothing is synced because of an alert: “%1”.</source>
        <translation>שום דבר לא מסונכרן בגלל התראה: ״%1״.</translation>
    </message>
    <message>
        <source>An alert is open: “%1”.</source>
        <translation>יש התראה פתוחה: ״%1״.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts are open. The most serious one: “%1”.</source>
        <translation>
            <numerusform>יש התראה פתוחה אחת: ״%1״.</numerusform>
            <numerusform>יש %Ln התראות פתוחות. החמורה ביותר: ״%1״.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertRuleText</name>
    <message>
        <source>the file is too large: %1 are taken</source>
        <translation>הקובץ גדול מדי: הגודל המרבי הוא %1</translation>
    </message>
    <message>
        <source>the file has too many lines: %1 are taken</source>
        <translation>בקובץ יש יותר מדי שורות: המספר המרבי הוא %1</translation>
    </message>
    <message>
        <source>this is nested too deeply</source>
        <translation>יש כאן יותר מדי רמות קינון</translation>
    </message>
    <message>
        <source>there are too many of these: %1</source>
        <translation>יש יותר מדי כאלה: %1</translation>
    </message>
    <message>
        <source>this isn&apos;t plain text</source>
        <translation>זה אינו טקסט פשוט</translation>
    </message>
    <message>
        <source>this isn&apos;t YAML: %1</source>
        <translation>זה אינו YAML: %1</translation>
    </message>
    <message>
        <source>there is no rule in it</source>
        <translation>אין בו כלל</translation>
    </message>
    <message>
        <source>anchors and aliases of YAML aren&apos;t taken</source>
        <translation>עוגנים וכינויים של YAML אינם נתמכים</translation>
    </message>
    <message>
        <source>tags of YAML aren&apos;t taken</source>
        <translation>תגיות של YAML אינן נתמכות</translation>
    </message>
    <message>
        <source>the key “%1” is there twice</source>
        <translation>המפתח ״%1״ מופיע פעמיים</translation>
    </message>
    <message>
        <source>the key “%1” is missing</source>
        <translation>המפתח ״%1״ חסר</translation>
    </message>
    <message>
        <source>the key “%1” isn&apos;t known</source>
        <translation>המפתח ״%1״ אינו מוכר</translation>
    </message>
    <message>
        <source>the value “%1” isn&apos;t one of those that are allowed here</source>
        <translation>הערך ״%1״ אינו אחד מהערכים המותרים כאן</translation>
    </message>
    <message>
        <source>“%1” has another kind of value than is due here</source>
        <translation>״%1״ מכיל ערך מסוג שונה מהנדרש כאן</translation>
    </message>
    <message>
        <source>the value of “%1” is too long</source>
        <translation>הערך של ״%1״ ארוך מדי</translation>
    </message>
    <message>
        <source>“%1” has no value</source>
        <translation>ל-״%1״ אין ערך</translation>
    </message>
    <message>
        <source>programs read the number %1 in different ways: put it in quotes</source>
        <translation>תוכנות קוראות את המספר %1 בדרכים שונות: יש להקיף אותו במירכאות</translation>
    </message>
    <message>
        <source>this kind of rule isn&apos;t taken: %1</source>
        <translation>כלל מסוג זה אינו נתמך: %1</translation>
    </message>
    <message>
        <source>the modifier “%1” isn&apos;t known</source>
        <translation>המשנה ״%1״ אינו מוכר</translation>
    </message>
    <message>
        <source>the modifier “%1” isn&apos;t supported</source>
        <translation>המשנה ״%1״ אינו נתמך</translation>
    </message>
    <message>
        <source>these modifiers don&apos;t go together: %1</source>
        <translation>המשנים האלה אינם מתאימים זה לזה: %1</translation>
    </message>
    <message>
        <source>this regular expression can&apos;t be read: %1</source>
        <translation>לא ניתן לקרוא את הביטוי הרגולרי הזה: %1</translation>
    </message>
    <message>
        <source>this regular expression could take for ever, or uses too much: %1</source>
        <translation>הביטוי הרגולרי הזה עלול לרוץ ללא סוף או לצרוך משאבים רבים מדי: %1</translation>
    </message>
    <message>
        <source>a wildcard can&apos;t stand in a value that is encoded: %1</source>
        <translation>תו כללי אינו יכול לעמוד בערך מקודד: %1</translation>
    </message>
    <message>
        <source>the condition names “%1”, which isn&apos;t there</source>
        <translation>התנאי מזכיר את ״%1״, שאינו קיים</translation>
    </message>
    <message>
        <source>this condition can&apos;t be read: %1</source>
        <translation>לא ניתן לקרוא את התנאי הזה: %1</translation>
    </message>
    <message>
        <source>“%1” is no time span: write 15m, 6h or 2d</source>
        <translation>״%1״ אינו פרק זמן: יש לכתוב 15m,‏ 6h או 2d</translation>
    </message>
    <message>
        <source>the number %1 is out of range</source>
        <translation>המספר %1 מחוץ לטווח</translation>
    </message>
    <message>
        <source>it refers to the rule “%1”, which isn&apos;t there</source>
        <translation>הוא מפנה לכלל ״%1״, שאינו קיים</translation>
    </message>
    <message>
        <source>another rule has the same id or name: %1</source>
        <translation>לכלל אחר יש אותו מזהה או אותו שם: %1</translation>
    </message>
    <message>
        <source>it refers to itself: %1</source>
        <translation>הוא מפנה לעצמו: %1</translation>
    </message>
    <message>
        <source>the alias “%1” leads nowhere</source>
        <translation>הכינוי ״%1״ אינו מוביל לשום מקום</translation>
    </message>
    <message>
        <source>off</source>
        <translation>כבוי</translation>
    </message>
    <message>
        <source>can&apos;t match</source>
        <translation>לא יכול להתאים</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>אין מקור</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>מושתק</translation>
    </message>
    <message>
        <source>active</source>
        <translation>פעיל</translation>
    </message>
    <message>
        <source>Part of it can&apos;t be found: its events never have %1.</source>
        <translation>חלק ממנו לא יימצא לעולם: באירועים שלו אין אף פעם %1.</translation>
    </message>
    <message>
        <source>It is inactive: nothing here brings the events that it looks at.</source>
        <translation>הוא לא פעיל: אין כאן מה שמביא את האירועים שהוא בודק.</translation>
    </message>
    <message>
        <source>It is inactive until events of %1 were fetched.</source>
        <translation>הוא לא פעיל עד שיתקבלו אירועים של %1.</translation>
    </message>
    <message>
        <source>It can&apos;t match: its events never have %1.</source>
        <translation>הוא לא יכול להתאים: באירועים שלו אין אף פעם %1.</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>שורה %1: %2.</translation>
    </message>
    <message>
        <source>the file “%1” has a rule of the same id or name already: %2</source>
        <translation>בקובץ ״%1״ כבר יש כלל עם אותו מזהה או אותו שם: %2</translation>
    </message>
</context>
<context>
    <name>AlertRules</name>
    <message>
        <source>An administrator acted from a network for the first time</source>
        <translation>מנהל פעל מרשת מסוימת בפעם הראשונה</translation>
    </message>
    <message>
        <source>A change by an administrator of a service came from a network that this administrator had not been seen in for ninety days, or from an administrator who had not been seen at all. The first two weeks are for learning.</source>
        <translation>שינוי של מנהל בשירות הגיע מרשת שבה המנהל הזה לא נראה במשך תשעים יום, או ממנהל שכלל לא נראה קודם. השבועיים הראשונים מיועדים ללמידה.</translation>
    </message>
    <message>
        <source>Work from another place</source>
        <translation>עבודה ממקום אחר</translation>
    </message>
    <message>
        <source>Somebody was made an administrator of a service</source>
        <translation>מישהו מונה למנהל בשירות</translation>
    </message>
    <message>
        <source>An administrator role or privilege was given to an account of a connected service.</source>
        <translation>תפקיד או הרשאה של מנהל ניתנו לחשבון בשירות מחובר.</translation>
    </message>
    <message>
        <source>A new colleague, or another task</source>
        <translation>עובד חדש, או משימה אחרת</translation>
    </message>
    <message>
        <source>Somebody was given more rights in this app</source>
        <translation>מישהו קיבל יותר הרשאות ביישום הזה</translation>
    </message>
    <message>
        <source>An owner or administrator was added here, somebody was made one, or a role of your own was added or changed.</source>
        <translation>נוסף כאן אדם בתפקיד בעלים או מנהל, מישהו מונה לכך, או שתפקיד מותאם נוסף או שונה.</translation>
    </message>
    <message>
        <source>An app was let in for the whole organisation</source>
        <translation>יישום קיבל גישה לכל הארגון</translation>
    </message>
    <message>
        <source>An administrator gave an app, or the client of one, access to data of everybody at a connected service, or widened it.</source>
        <translation>מנהל נתן ליישום, או ללקוח שלו, גישה לנתונים של כולם בשירות מחובר, או הרחיב אותה.</translation>
    </message>
    <message>
        <source>An app that was agreed on</source>
        <translation>יישום שהוסכם עליו</translation>
    </message>
    <message>
        <source>The audit log did not stand its verification</source>
        <translation>יומן הביקורת לא עמד באימות</translation>
    </message>
    <message>
        <source>Events of this log were changed or taken away, or it is not the log that witnesses saw. Find out why before you sync again.</source>
        <translation>אירועים ביומן הזה שונו או הוסרו, או שזה אינו היומן שהעדים ראו. בררו למה לפני הסנכרון הבא.</translation>
    </message>
    <message>
        <source>A disk that fails</source>
        <translation>דיסק תקול</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was set back</source>
        <translation>שעון המחשב הוחזר לאחור</translation>
    </message>
    <message>
        <source>Events after it look older than they are.</source>
        <translation>אירועים שאחריו נראים ישנים משהם.</translation>
    </message>
    <message>
        <source>The clock had been wrong before</source>
        <translation>השעון היה שגוי לפני כן</translation>
    </message>
    <message>
        <source>A Zap doesn&apos;t confirm what it was sent</source>
        <translation>Zap אינו מאשר את מה שנשלח אליו</translation>
    </message>
    <message>
        <source>The Zap was switched off, or stopped at a limit</source>
        <translation>ה-Zap כובה, או נעצר במגבלה</translation>
    </message>
    <message>
        <source>A connection has lost its access</source>
        <translation>חיבור איבד את הגישה שלו</translation>
    </message>
    <message>
        <source>A service no longer accepts what a connection signs in with: it ended, was revoked, or the password was changed.</source>
        <translation>שירות אינו מקבל עוד את פרטי הכניסה של חיבור: הם פגו, בוטלו, או שהסיסמה שונתה.</translation>
    </message>
    <message>
        <source>A password was changed, or a key ran out</source>
        <translation>סיסמה שונתה, או שמפתח פג</translation>
    </message>
    <message>
        <source>Many failed sign-ins of one account</source>
        <translation>כניסות רבות שנכשלו בחשבון אחד</translation>
    </message>
    <message>
        <source>A failed sign-in at a service</source>
        <translation>כניסה לשירות שנכשלה</translation>
    </message>
    <message>
        <source>Ten failed sign-ins of one account at a connected service within a quarter of an hour.</source>
        <translation>עשר כניסות שנכשלו בחשבון אחד בשירות מחובר בתוך רבע שעה.</translation>
    </message>
    <message>
        <source>An old password is stored in a phone or a program</source>
        <translation>סיסמה ישנה שמורה בטלפון או בתוכנה</translation>
    </message>
    <message>
        <source>Several failed attempts to unlock this app</source>
        <translation>כמה ניסיונות שנכשלו לפתוח את נעילת היישום</translation>
    </message>
    <message>
        <source>A failed attempt to unlock this app</source>
        <translation>ניסיון שנכשל לפתוח את נעילת היישום</translation>
    </message>
    <message>
        <source>Five wrong passphrases, recovery codes or keychain entries within a quarter of an hour, for one person.</source>
        <translation>חמישה ביטויי סיסמה, קודי שחזור או רשומות צרור מפתחות שגויים בתוך רבע שעה, עבור אדם אחד.</translation>
    </message>
    <message>
        <source>Somebody has forgotten a passphrase</source>
        <translation>מישהו שכח ביטוי סיסמה</translation>
    </message>
    <message>
        <source>More fields leave than before</source>
        <translation>יוצאים יותר שדות מבעבר</translation>
    </message>
    <message>
        <source>What leaves on a route, or by the default of a service, was widened: by a field that did not leave at all, or by one that was masked or hashed.</source>
        <translation>מה שיוצא במסלול, או לפי ברירת המחדל של שירות, הורחב: בשדה שלא יצא כלל, או בשדה שהיה ממוסך או מגובב.</translation>
    </message>
    <message>
        <source>A change that was agreed on</source>
        <translation>שינוי שהוסכם עליו</translation>
    </message>
    <message>
        <source>Contacts went along a route for the first time</source>
        <translation>אנשי קשר עברו במסלול בפעם הראשונה</translation>
    </message>
    <message>
        <source>A route wrote contacts to its destination for the first time in ninety days. The first day of this workspace is for learning.</source>
        <translation>מסלול כתב אנשי קשר ליעד שלו בפעם הראשונה בתשעים יום. היום הראשון של סביבת העבודה הזו מיועד ללמידה.</translation>
    </message>
    <message>
        <source>A new route</source>
        <translation>מסלול חדש</translation>
    </message>
    <message>
        <source>A hook&apos;s test failed</source>
        <translation>בדיקה של Webhook נכשלה</translation>
    </message>
    <message>
        <source>A test message to a hook did not arrive.</source>
        <translation>הודעת בדיקה ל-Webhook לא הגיעה.</translation>
    </message>
    <message>
        <source>The Zap was switched off</source>
        <translation>ה-Zap כובה</translation>
    </message>
    <message>
        <source>Something is missing from the log, or it was put back</source>
        <translation>משהו חסר ביומן, או שהוא שוחזר מגיבוי</translation>
    </message>
    <message>
        <source>An owner went on with a log that witnesses knew to be longer, failed sign-ins are missing from their record, or a change of people was not told.</source>
        <translation>בעלים המשיכו עם יומן שהעדים הכירו כארוך יותר, כניסות שנכשלו חסרות ברישום שלהן, או ששינוי באנשים לא דווח.</translation>
    </message>
    <message>
        <source>A backup was put back</source>
        <translation>גיבוי שוחזר</translation>
    </message>
    <message>
        <source>Many contacts were removed</source>
        <translation>הוסרו אנשי קשר רבים</translation>
    </message>
    <message>
        <source>A run of a route removed contacts</source>
        <translation>הרצה של מסלול הסירה אנשי קשר</translation>
    </message>
    <message>
        <source>Runs of one route removed a hundred contacts or more within a day, in one go or little by little.</source>
        <translation>הרצות של מסלול אחד הסירו מאה אנשי קשר או יותר ביום אחד, בבת אחת או מעט בכל פעם.</translation>
    </message>
    <message>
        <source>A tidied address book</source>
        <translation>פנקס כתובות שנוקה</translation>
    </message>
    <message>
        <source>An app was let in for the first time</source>
        <translation>יישום קיבל גישה בפעם הראשונה</translation>
    </message>
    <message>
        <source>Somebody let an app see data of a connected service that nobody had let in for ninety days. The first two weeks are for learning.</source>
        <translation>מישהו אפשר ליישום לראות נתונים של שירות מחובר, ואיש לא נתן לו גישה במשך תשעים יום. השבועיים הראשונים מיועדים ללמידה.</translation>
    </message>
    <message>
        <source>A new app that was agreed on</source>
        <translation>יישום חדש שהוסכם עליו</translation>
    </message>
    <message>
        <source>One address tries the passwords of many accounts</source>
        <translation>כתובת אחת מנסה סיסמאות של חשבונות רבים</translation>
    </message>
    <message>
        <source>A failed sign-in from an address</source>
        <translation>כניסה שנכשלה מכתובת מסוימת</translation>
    </message>
    <message>
        <source>Failed sign-ins of eight different accounts from one network address within half an hour.</source>
        <translation>כניסות שנכשלו בשמונה חשבונות שונים מכתובת רשת אחת בתוך חצי שעה.</translation>
    </message>
    <message>
        <source>Many people behind one address after passwords were changed for all of them</source>
        <translation>אנשים רבים מאחורי כתובת אחת לאחר שהסיסמאות של כולם שונו</translation>
    </message>
    <message>
        <source>A sync waits because it would remove or match too much</source>
        <translation>סנכרון ממתין כי הוא היה מסיר או מתאים יותר מדי</translation>
    </message>
    <message>
        <source>A plan is held: it is above the limits for removals or new matches, would empty an address book, or needs a second person.</source>
        <translation>תוכנית מעוכבת: היא חורגת מהמגבלות להסרות או להתאמות חדשות, הייתה מרוקנת פנקס כתובות, או דורשת אדם שני.</translation>
    </message>
    <message>
        <source>What may leave was changed for all routes</source>
        <translation>מה שמותר לצאת שונה בכל המסלולים</translation>
    </message>
    <message>
        <source>The fields that new routes let through, or the groups whose contacts never leave, were changed. Of fields that leave from now on another rule tells.</source>
        <translation>השדות שמסלולים חדשים מעבירים, או הקבוצות שאנשי הקשר שלהן לעולם לא יוצאים, שונו. על שדות שיוצאים מעתה מדווח כלל אחר.</translation>
    </message>
    <message>
        <source>Somebody tried what their role does not allow</source>
        <translation>מישהו ניסה לעשות מה שהתפקיד שלו אינו מתיר</translation>
    </message>
    <message>
        <source>A role did not allow it</source>
        <translation>תפקיד לא התיר זאת</translation>
    </message>
    <message>
        <source>Five times within ten minutes somebody asked this app for what their role does not allow.</source>
        <translation>חמש פעמים בתוך עשר דקות ביקש מישהו מהיישום מה שהתפקיד שלו אינו מתיר.</translation>
    </message>
    <message>
        <source>A script with the wrong account</source>
        <translation>סקריפט עם חשבון לא נכון</translation>
    </message>
    <message>
        <source>Somebody tried to unlock after a person was removed</source>
        <translation>מישהו ניסה לפתוח את הנעילה לאחר שאדם הוסר</translation>
    </message>
    <message>
        <source>A person was removed</source>
        <translation>אדם הוסר</translation>
    </message>
    <message>
        <source>A person was removed here, and within thirty days an attempt to unlock failed for somebody whom this workspace does not know.</source>
        <translation>אדם הוסר כאן, ובתוך שלושים יום נכשל ניסיון לפתוח את הנעילה של מישהו שסביבת העבודה אינה מכירה.</translation>
    </message>
    <message>
        <source>An old shortcut or script</source>
        <translation>קיצור דרך או סקריפט ישן</translation>
    </message>
    <message>
        <source>A connection may do more at its service than before</source>
        <translation>חיבור רשאי לעשות בשירות שלו יותר מבעבר</translation>
    </message>
    <message>
        <source>Somebody signed in to a service again, and the sign-in was granted scopes that the one before did not have.</source>
        <translation>מישהו נכנס מחדש לשירות, והכניסה קיבלה היקפי הרשאה שלא היו בכניסה הקודמת.</translation>
    </message>
    <message>
        <source>A new route, or a log or check that was allowed</source>
        <translation>מסלול חדש, או יומן או בדיקה שהותרו</translation>
    </message>
    <message>
        <source>A sign-in is about to end</source>
        <translation>כניסה עומדת לפוג</translation>
    </message>
    <message>
        <source>A check of security found, where it had not before, that a connection&apos;s sign-in ends within days, or has ended. Nothing is synced there until somebody signs in again.</source>
        <translation>בדיקת אבטחה מצאה, לראשונה, שהכניסה של חיבור תפוג בתוך ימים או כבר פגה. שום דבר לא מסונכרן שם עד שמישהו ייכנס מחדש.</translation>
    </message>
    <message>
        <source>A sign-in of a limited time</source>
        <translation>כניסה לזמן מוגבל</translation>
    </message>
    <message>
        <source>Signed in after many failures</source>
        <translation>כניסה הצליחה לאחר כישלונות רבים</translation>
    </message>
    <message>
        <source>Five failed sign-ins of one account</source>
        <translation>חמש כניסות שנכשלו בחשבון אחד</translation>
    </message>
    <message>
        <source>Five failed sign-ins of an account within a quarter of an hour, and then one that succeeded within the next.</source>
        <translation>חמש כניסות שנכשלו בחשבון אחד בתוך רבע שעה, ואז כניסה שהצליחה ברבע השעה הבא.</translation>
    </message>
    <message>
        <source>Somebody remembered the password in the end</source>
        <translation>מישהו נזכר לבסוף בסיסמה</translation>
    </message>
    <message>
        <source>A service calls a sign-in suspicious</source>
        <translation>שירות מסמן כניסה כחשודה</translation>
    </message>
    <message>
        <source>Google or Microsoft saw something about a sign-in or session that does not fit the account.</source>
        <translation>Google או Microsoft מצאו משהו בכניסה או בהפעלה שאינו מתאים לחשבון.</translation>
    </message>
    <message>
        <source>Travel, or a new network</source>
        <translation>נסיעה, או רשת חדשה</translation>
    </message>
    <message>
        <source>Somebody signed in from a country for the first time</source>
        <translation>מישהו נכנס ממדינה מסוימת בפעם הראשונה</translation>
    </message>
    <message>
        <source>An account signed in at a service from a country that it had not been seen in for ninety days. The first week of an account is for learning.</source>
        <translation>חשבון נכנס לשירות ממדינה שבה לא נראה במשך תשעים יום. השבוע הראשון של חשבון מיועד ללמידה.</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>נסיעה</translation>
    </message>
    <message>
        <source>A route found far fewer contacts than usual</source>
        <translation>מסלול מצא הרבה פחות אנשי קשר מהרגיל</translation>
    </message>
    <message>
        <source>A run of a route read far fewer contacts than those before it, or none: an address book was wiped, or filtered otherwise.</source>
        <translation>הרצה של מסלול קראה הרבה פחות אנשי קשר מההרצות שלפניה, או אף אחד: פנקס כתובות נמחק, או סונן אחרת.</translation>
    </message>
    <message>
        <source>A tidied address book, or another filter</source>
        <translation>פנקס כתובות שנוקה, או מסנן אחר</translation>
    </message>
    <message>
        <source>A sync at an hour at which none ran before</source>
        <translation>סנכרון בשעה שבה לא רץ סנכרון קודם</translation>
    </message>
    <message>
        <source>A sync began at an hour of the day, as this computer&apos;s clock has it, at which none had begun for ninety days. The first two weeks are for learning.</source>
        <translation>סנכרון התחיל בשעה ביממה, לפי שעון המחשב, שבה לא התחיל אף סנכרון במשך תשעים יום. השבועיים הראשונים מיועדים ללמידה.</translation>
    </message>
    <message>
        <source>Work at another time, or a new schedule</source>
        <translation>עבודה בשעה אחרת, או תזמון חדש</translation>
    </message>
    <message>
        <source>A second factor was switched off</source>
        <translation>גורם אימות שני כובה</translation>
    </message>
    <message>
        <source>A second factor of an account, or of everybody, was switched off or removed at a connected service.</source>
        <translation>גורם האימות השני של חשבון, או של כולם, כובה או הוסר בשירות מחובר.</translation>
    </message>
    <message>
        <source>Somebody changed to another phone or key</source>
        <translation>מישהו עבר לטלפון או למפתח אחר</translation>
    </message>
    <message>
        <source>This app was unlocked after many failures</source>
        <translation>נעילת היישום נפתחה לאחר כישלונות רבים</translation>
    </message>
    <message>
        <source>Five failed attempts to unlock this app</source>
        <translation>חמישה ניסיונות שנכשלו לפתוח את נעילת היישום</translation>
    </message>
    <message>
        <source>Five failed attempts to unlock this app within a quarter of an hour, and then one that succeeded within the next, for one person.</source>
        <translation>חמישה ניסיונות שנכשלו לפתוח את נעילת היישום בתוך רבע שעה, ואז ניסיון שהצליח ברבע השעה הבא, עבור אדם אחד.</translation>
    </message>
    <message>
        <source>Somebody remembered the passphrase in the end</source>
        <translation>מישהו נזכר לבסוף בביטוי הסיסמה</translation>
    </message>
    <message>
        <source>Far more contacts went along a route than usual</source>
        <translation>הרבה יותר אנשי קשר מהרגיל עברו במסלול</translation>
    </message>
    <message>
        <source>The first sync of a large address book</source>
        <translation>הסנכרון הראשון של פנקס כתובות גדול</translation>
    </message>
    <message>
        <source>Far fewer contacts went along a route than usual</source>
        <translation>הרבה פחות אנשי קשר מהרגיל עברו במסלול</translation>
    </message>
    <message>
        <source>A route that writes contacts day by day wrote far fewer on a day of UTC, or none. Of a day it is told once there is a run on a later one.</source>
        <translation>מסלול שכותב אנשי קשר מדי יום כתב ביום אחד (לפי UTC) הרבה פחות, או כלום. על יום כזה מדווח כשיש הרצה ביום מאוחר יותר.</translation>
    </message>
    <message>
        <source>A holiday</source>
        <translation>חג</translation>
    </message>
    <message>
        <source>Messages to a hook aren&apos;t confirmed</source>
        <translation>הודעות ל-Webhook אינן מאושרות</translation>
    </message>
    <message>
        <source>The way back of a hook, which names what its Zap has worked on, names no messages that were accepted a day ago or earlier. As long as more of them are missing each week, it is one alert, which counts the messages of a week.</source>
        <translation>ערוץ החזרה של Webhook, שבו רשום במה טיפל ה-Zap, אינו מזכיר אף הודעה שהתקבלה לפני יום או יותר. כל עוד חסרות עוד הודעות מדי שבוע, זו התראה אחת, שסופרת את ההודעות של שבוע.</translation>
    </message>
    <message>
        <source>A route doesn&apos;t run any more</source>
        <translation>מסלול אינו רץ עוד</translation>
    </message>
    <message>
        <source>A route that ran on most days, or in another rhythm, hasn&apos;t run for twice the longest time that is usual between two days with a run, and for two days at least. It is known after ten such times. Nobody waits for a route that was switched off or removed.</source>
        <translation>מסלול שרץ ברוב הימים, או בקצב אחר, לא רץ פי שניים מהזמן הארוך ביותר הרגיל בין שני ימי הרצה, ולפחות יומיים. הדבר נודע אחרי עשרה פרקי זמן כאלה. איש אינו ממתין למסלול שכובה או הוסר.</translation>
    </message>
    <message>
        <source>Holidays, or this computer was off</source>
        <translation>חגים, או שהמחשב היה כבוי</translation>
    </message>
    <message>
        <source>Its plan waits for a person</source>
        <translation>התוכנית שלו ממתינה לאדם</translation>
    </message>
    <message>
        <source>A route wrote far more contacts in a day of UTC than on other days on which it wrote any, or more than its settings say, which are 5,000 unless somebody changed them. What is usual is known after fourteen such days; the number holds from the first run on.</source>
        <translation>מסלול כתב ביום אחד (לפי UTC) הרבה יותר אנשי קשר מאשר בימים אחרים שבהם כתב, או יותר מכפי שנקבע בהגדרות שלו, 5,000 אלא אם מישהו שינה זאת. הרגיל נודע אחרי ארבעה-עשר ימים כאלה; המספר תקף מההרצה הראשונה.</translation>
    </message>
    <message>
        <source>Far more contacts went to a destination than usual</source>
        <translation>הרבה יותר אנשי קשר מהרגיל עברו ליעד</translation>
    </message>
    <message>
        <source>Two routes or more that write to one connection wrote far more contacts in a day of UTC, all together, than on other days, or more than the largest number that their settings allow one of them, which is 5,000 unless somebody changed it. Each by itself may be as usual.</source>
        <translation>שני מסלולים או יותר שכותבים לחיבור אחד כתבו יחד ביום אחד (לפי UTC) הרבה יותר אנשי קשר מבימים אחרים, או יותר מהמספר הגדול ביותר שההגדרות מתירות לאחד מהם, 5,000 אלא אם מישהו שינה זאת. ייתכן שכל אחד מהם לבדו כרגיל.</translation>
    </message>
    <message>
        <source>The first sync of several large address books</source>
        <translation>הסנכרון הראשון של כמה פנקסי כתובות גדולים</translation>
    </message>
</context>
<context>
    <name>AlertStanding</name>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>אין דבר שדורש את תשומת ליבכם.</translation>
    </message>
    <message>
        <source>No alert is open</source>
        <translation>אין התראות פתוחות</translation>
    </message>
    <message>
        <source>%1 Nothing is synced until one of them is closed.</source>
        <translation>%1 שום דבר לא יסונכרן עד שאחת מהן תיסגר.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts are open</source>
        <translation>
            <numerusform>התראה אחת פתוחה</numerusform>
            <numerusform>%Ln התראות פתוחות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln taken on</source>
        <translation>
            <numerusform>%1, אחת בטיפול</numerusform>
            <numerusform>%1, %Ln בטיפול</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertText</name>
    <message>
        <source>no level</source>
        <translation>ללא רמה</translation>
    </message>
    <message>
        <source>informational</source>
        <translation>מידע</translation>
    </message>
    <message>
        <source>low</source>
        <translation>נמוכה</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>בינונית</translation>
    </message>
    <message>
        <source>high</source>
        <translation>גבוהה</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>קריטית</translation>
    </message>
    <message>
        <source>open</source>
        <translation>פתוחה</translation>
    </message>
    <message>
        <source>taken on</source>
        <translation>בטיפול</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>סגורה</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>אדם</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>כתובת</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>רשת</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>דווח על ידי</translation>
    </message>
    <message>
        <source>About</source>
        <translation>נושא</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>רגיל</translation>
    </message>
    <message>
        <source>Usual from</source>
        <translation>הרגיל לכל הפחות</translation>
    </message>
    <message>
        <source>Usual up to</source>
        <translation>הרגיל לכל היותר</translation>
    </message>
    <message>
        <source>Known days or runs</source>
        <translation>ימים או הרצות מוכרים</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>יעד</translation>
    </message>
</context>
<context>
    <name>ApprovalText</name>
    <message>
        <source>all contacts</source>
        <translation>כל אנשי הקשר</translation>
    </message>
    <message>
        <source>contacts in %1</source>
        <translation>אנשי קשר ב-%1</translation>
    </message>
    <message>
        <source>It would get: %1.</source>
        <translation>יועברו לשם: %1.</translation>
    </message>
    <message>
        <source>Masked: %1.</source>
        <translation>ממוסך: %1.</translation>
    </message>
    <message>
        <source>Hashed: %1.</source>
        <translation>מגובב: %1.</translation>
    </message>
    <message>
        <source>Of %1.</source>
        <translation>מתוך %1.</translation>
    </message>
    <message>
        <source>In both directions.</source>
        <translation>בשני הכיוונים.</translation>
    </message>
    <message>
        <source>Also: %1.</source>
        <translation>בנוסף: %1.</translation>
    </message>
    <message>
        <source>No longer masked or hashed: %1.</source>
        <translation>כבר לא ממוסך או מגובב: %1.</translation>
    </message>
    <message>
        <source>Of %1; before: %2.</source>
        <translation>מתוך %1; קודם: %2.</translation>
    </message>
    <message>
        <source>In both directions, before: one way.</source>
        <translation>בשני הכיוונים, קודם: כיוון אחד.</translation>
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
        <translation>%1 רוצה למחוק איש קשר לצמיתות בכל המקומות.</translation>
    </message>
    <message>
        <source>%1 wants to send contacts to a new destination: %2.</source>
        <translation>%1 רוצה לשלוח אנשי קשר ליעד חדש: %2.</translation>
    </message>
    <message>
        <source>%1 wants to let out more on the route %2.</source>
        <translation>%1 רוצה להוציא יותר במסלול %2.</translation>
    </message>
    <message>
        <source>%1 wants to export all contacts to a file.</source>
        <translation>%1 רוצה לייצא את כל אנשי הקשר לקובץ.</translation>
    </message>
    <message>
        <source>%1 wants to take off the groups that never leave: %2.</source>
        <translation>%1 רוצה להסיר מהרשימה קבוצות שלעולם לא יוצאות: %2.</translation>
    </message>
    <message>
        <source>To: %1.</source>
        <translation>אל: %1.</translation>
    </message>
    <message>
        <source>From: %1.</source>
        <translation>מאת: %1.</translation>
    </message>
    <message>
        <source>%1 agreed to it.</source>
        <translation>ניתנה הסכמה של %1.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t agree to it.</source>
        <translation>לא ניתנה הסכמה של %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 wants to remove %Ln contacts by one plan.</source>
        <translation>
            <numerusform>%1 רוצה להסיר איש קשר אחד בתוכנית אחת.</numerusform>
            <numerusform>%1 רוצה להסיר %Ln אנשי קשר בתוכנית אחת.</numerusform>
        </translation>
    </message>
    <message>
        <source>It moved there from: %1.</source>
        <translation>המיקום הקודם: %1.</translation>
    </message>
    <message>
        <source>Another private authority vouches for this server now.</source>
        <translation>רשות אישורים פרטית אחרת ערבה עכשיו לשרת הזה.</translation>
    </message>
</context>
<context>
    <name>BookTable</name>
    <message>
        <source>No way back: messages stay “accepted”</source>
        <translation>אין ערוץ חזרה: הודעות נשארות ״התקבלו״</translation>
    </message>
    <message>
        <source>Confirms messages</source>
        <translation>מאשר הודעות</translation>
    </message>
    <message>
        <source>Test message %1</source>
        <translation>הודעת בדיקה %1</translation>
    </message>
    <message>
        <source>Confirmed by the way back</source>
        <translation>אושר בערוץ החזרה</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>התקבל</translation>
    </message>
    <message>
        <source>Receives messages</source>
        <translation>מקבל הודעות</translation>
    </message>
    <message>
        <source>%1, read %2</source>
        <translation>%1, נקרא %2</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>עדיין לא נקרא</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1 (קריאה בלבד)</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <source>No browser could be opened.</source>
        <translation>לא ניתן היה לפתוח דפדפן.</translation>
    </message>
</context>
<context>
    <name>ChannelText</name>
    <message>
        <source>Mail</source>
        <translation>דואר</translation>
    </message>
    <message>
        <source>A hook of your own, as JSON</source>
        <translation>Webhook משלכם, כ-JSON</translation>
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
        <translation>דואר אל %1</translation>
    </message>
    <message>
        <source>Signed messages to %1</source>
        <translation>הודעות חתומות אל %1</translation>
    </message>
    <message>
        <source>Messages to %1</source>
        <translation>הודעות אל %1</translation>
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
        <translation>שקט מ-%1 עד %2 בכל יום</translation>
    </message>
    <message>
        <source>Quiet from %1 to %2, beginning on %3</source>
        <translation>שקט מ-%1 עד %2, החל ב-%3</translation>
    </message>
    <message>
        <source>%1; critical alerts pass</source>
        <translation>%1; התראות קריטיות עוברות</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>עדיין לא נשלח דבר</translation>
    </message>
    <message>
        <source>A test failed %1</source>
        <translation>בדיקה נכשלה %1</translation>
    </message>
    <message>
        <source>A message failed %1</source>
        <translation>הודעה נכשלה %1</translation>
    </message>
    <message>
        <source>Tested %1</source>
        <translation>נבדק %1</translation>
    </message>
    <message>
        <source>Sent %1, alerts in it: %2</source>
        <translation>נשלח %1, התראות בהודעה: %2</translation>
    </message>
    <message>
        <source>Given up after ten tries, alerts: %1. They stay on the list of alerts.</source>
        <translation>הופסק אחרי עשרה ניסיונות, התראות: %1. הן נשארות ברשימת ההתראות.</translation>
    </message>
</context>
<context>
    <name>CheckGroups</name>
    <message>
        <source>What was granted</source>
        <translation>מה שהורשה</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>גורם אימות שני</translation>
    </message>
    <message>
        <source>Administrators and accounts</source>
        <translation>מנהלים וחשבונות</translation>
    </message>
    <message>
        <source>Zapier</source>
        <translation>Zapier</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>בדרך</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>במחשב הזה</translation>
    </message>
    <message>
        <source>Keys and passwords</source>
        <translation>מפתחות וסיסמאות</translation>
    </message>
    <message>
        <source>People and policies</source>
        <translation>אנשים ומדיניות</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>יומן ביקורת</translation>
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
        <translation>לא ניתנו יותר הרשאות מהנדרש</translation>
    </message>
    <message>
        <source>End the access at the service, then sign in again: only what the routes need is asked for.</source>
        <translation>סיימו את הגישה בשירות, ואז היכנסו מחדש: יתבקש רק מה שהמסלולים צריכים.</translation>
    </message>
    <message>
        <source>Other apps with access are known</source>
        <translation>יישומים אחרים בעלי גישה מוכרים</translation>
    </message>
    <message>
        <source>Remove at the service whatever nobody needs, Zapier included, then vouch for the rest.</source>
        <translation>הסירו בשירות כל מה שאינו נחוץ לאיש, כולל Zapier, ואז תנו ערבות לשאר.</translation>
    </message>
    <message>
        <source>The connection is used</source>
        <translation>החיבור נמצא בשימוש</translation>
    </message>
    <message>
        <source>Remove the connection, or add a route.</source>
        <translation>הסירו את החיבור, או הוסיפו מסלול.</translation>
    </message>
    <message>
        <source>The key, password or sign-in is young enough</source>
        <translation>המפתח, הסיסמה או הכניסה חדשים מספיק</translation>
    </message>
    <message>
        <source>Make a new one at the service and enter it here, or sign in again; then delete the old one there.</source>
        <translation>צרו חדש בשירות והזינו אותו כאן, או היכנסו מחדש; אחר כך מחקו שם את הישן.</translation>
    </message>
    <message>
        <source>The sign-in lives on</source>
        <translation>הכניסה ממשיכה להיות בתוקף</translation>
    </message>
    <message>
        <source>Sign in again before it ends.</source>
        <translation>היכנסו מחדש לפני שתפוג.</translation>
    </message>
    <message>
        <source>The hook&apos;s address is of today&apos;s kind</source>
        <translation>כתובת ה-Webhook היא מהסוג הנוכחי</translation>
    </message>
    <message>
        <source>Make a new hook in Zapier and enter its address here.</source>
        <translation>צרו Webhook חדש ב-Zapier והזינו כאן את כתובתו.</translation>
    </message>
    <message>
        <source>Zaps and connected apps were reviewed</source>
        <translation>ה-Zaps והיישומים המחוברים נסקרו</translation>
    </message>
    <message>
        <source>Go through Zaps and app connections at Zapier, remove what nobody needs, then vouch for it for 90 days.</source>
        <translation>עברו על ה-Zaps ועל חיבורי היישומים ב-Zapier, הסירו מה שאינו נחוץ לאיש, ואז תנו לכך ערבות ל-90 יום.</translation>
    </message>
    <message>
        <source>No secret of this workspace lies in a file</source>
        <translation>שום סוד של סביבת העבודה הזו אינו נמצא בקובץ</translation>
    </message>
    <message>
        <source>Delete it from the file, and make a new one at the service: it may have been read.</source>
        <translation>מחקו אותו מהקובץ וצרו חדש בשירות: ייתכן שמישהו קרא אותו.</translation>
    </message>
    <message>
        <source>The secret is in the keychain or the environment</source>
        <translation>הסוד נמצא בצרור המפתחות או במשתני הסביבה</translation>
    </message>
    <message>
        <source>Make sure that the passphrase which seals it is strong, then vouch for it.</source>
        <translation>ודאו שביטוי הסיסמה שמגן עליו חזק, ואז תנו לכך ערבות.</translation>
    </message>
    <message>
        <source>Everybody has a second factor</source>
        <translation>לכולם יש גורם אימות שני</translation>
    </message>
    <message>
        <source>Have those who are named set one up, administrators first. Where it can&apos;t be asked: look, then vouch for it.</source>
        <translation>דאגו שמי שרשומים כאן יגדירו גורם כזה, מנהלים תחילה. היכן שלא ניתן לשאול: בדקו, ואז תנו לכך ערבות.</translation>
    </message>
    <message>
        <source>Everybody has to use a second factor</source>
        <translation>כולם חייבים להשתמש בגורם אימות שני</translation>
    </message>
    <message>
        <source>Turn on that a second factor is required.</source>
        <translation>הפעילו את הדרישה לגורם אימות שני.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s security defaults are on</source>
        <translation>ברירות המחדל לאבטחה של Microsoft פועלות</translation>
    </message>
    <message>
        <source>Turn them on, or vouch for the conditional access that takes their place.</source>
        <translation>הפעילו אותן, או תנו ערבות לגישה המותנית שבאה במקומן.</translation>
    </message>
    <message>
        <source>There are two to four administrators</source>
        <translation>יש שניים עד ארבעה מנהלים</translation>
    </message>
    <message>
        <source>Give the role to one more, or take it from some.</source>
        <translation>תנו את התפקיד לאדם נוסף, או קחו אותו מאחדים.</translation>
    </message>
    <message>
        <source>No account is left unused</source>
        <translation>אין חשבון שנשאר ללא שימוש</translation>
    </message>
    <message>
        <source>Suspend the accounts that nobody used for 90 days.</source>
        <translation>השעו את החשבונות שאיש לא השתמש בהם 90 יום.</translation>
    </message>
    <message>
        <source>What travels is encrypted, by a valid certificate</source>
        <translation>מה שעובר ברשת מוצפן, עם אישור תקף</translation>
    </message>
    <message>
        <source>Have whoever runs the server renew its certificate.</source>
        <translation>בקשו ממי שמנהל את השרת לחדש את האישור שלו.</translation>
    </message>
    <message>
        <source>Both databases are encrypted</source>
        <translation>שני מסדי הנתונים מוצפנים</translation>
    </message>
    <message>
        <source>Stop syncing, and restore the workspace from a backup.</source>
        <translation>הפסיקו לסנכרן, ושחזרו את סביבת העבודה מגיבוי.</translation>
    </message>
    <message>
        <source>Both databases are intact</source>
        <translation>שני מסדי הנתונים תקינים</translation>
    </message>
    <message>
        <source>Make sure that the passphrase is strong, then vouch for it.</source>
        <translation>ודאו שביטוי הסיסמה חזק, ואז תנו לכך ערבות.</translation>
    </message>
    <message>
        <source>Nobody else may read the workspace&apos;s folder</source>
        <translation>אין אדם נוסף שרשאי לקרוא את התיקייה של סביבת העבודה</translation>
    </message>
    <message>
        <source>Take reading and entering from the group and others.</source>
        <translation>בטלו את הרשאות הקריאה והכניסה של הקבוצה ושל אחרים.</translation>
    </message>
    <message>
        <source>No exported contacts lie about for longer than a week</source>
        <translation>אנשי קשר שיוצאו אינם נשארים יותר משבוע</translation>
    </message>
    <message>
        <source>Delete the exports in the folders that are named, and copies of them. Where one is on a disk that isn&apos;t connected: look, then vouch for it.</source>
        <translation>מחקו את הייצואים שבתיקיות הרשומות, ואת העותקים שלהם. אם קובץ נמצא בדיסק שאינו מחובר: בדקו, ואז תנו לכך ערבות.</translation>
    </message>
    <message>
        <source>Memory isn&apos;t written to the disk in the clear</source>
        <translation>הזיכרון אינו נכתב לדיסק ללא הצפנה</translation>
    </message>
    <message>
        <source>Encrypt the whole disk or its swap space.</source>
        <translation>הצפינו את הדיסק כולו או את שטח ההחלפה שלו.</translation>
    </message>
    <message>
        <source>A crash writes no memory to the disk</source>
        <translation>קריסה אינה כותבת זיכרון לדיסק</translation>
    </message>
    <message>
        <source>Not one person alone has everything</source>
        <translation>לא הכול נמצא בידי אדם אחד</translation>
    </message>
    <message>
        <source>Add a second administrator.</source>
        <translation>הוסיפו מנהל שני.</translation>
    </message>
    <message>
        <source>Everybody who may open the workspace does</source>
        <translation>כל מי שרשאים לפתוח את סביבת העבודה אכן עושים זאת</translation>
    </message>
    <message>
        <source>Remove the people who are named.</source>
        <translation>הסירו את האנשים הרשומים.</translation>
    </message>
    <message>
        <source>No more fields leave than a Zap needs</source>
        <translation>לא יוצאים יותר שדות ממה ש-Zap צריך</translation>
    </message>
    <message>
        <source>Drop, mask or hash what the Zap doesn&apos;t map, then vouch for the rest.</source>
        <translation>הסירו, מסכו או גבבו את מה שה-Zap אינו ממפה, ואז תנו ערבות לשאר.</translation>
    </message>
    <message>
        <source>The log was verified in the last month</source>
        <translation>היומן אומת בחודש האחרון</translation>
    </message>
    <message>
        <source>Verify the log.</source>
        <translation>אמתו את היומן.</translation>
    </message>
    <message>
        <source>Rules watch the log, and each does what it should</source>
        <translation>כללים משגיחים על היומן, וכל אחד עושה את מה שצריך</translation>
    </message>
    <message>
        <source>Switch on what is off, remove or mend files that can&apos;t be read, then vouch for what is left off on purpose.</source>
        <translation>הפעילו את מה שכבוי, הסירו או תקנו קבצים שלא ניתן לקרוא, ואז תנו ערבות למה שכבוי בכוונה.</translation>
    </message>
    <message>
        <source>Add a witness: a folder, a mailbox or a hook.</source>
        <translation>הוסיפו עד: תיקייה, תיבת דואר או Webhook.</translation>
    </message>
    <message>
        <source>A person reviewed security in the last month</source>
        <translation>אדם סקר את האבטחה בחודש האחרון</translation>
    </message>
    <message>
        <source>Go through what happened since the last review.</source>
        <translation>עברו על מה שקרה מאז הסקירה האחרונה.</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>עוברת</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>נכשלת</translation>
    </message>
    <message>
        <source>couldn&apos;t be determined</source>
        <translation>לא ניתן היה לקבוע</translation>
    </message>
    <message>
        <source>attested</source>
        <translation>בערבות</translation>
    </message>
    <message>
        <source>Nobody has asked yet.</source>
        <translation>איש עדיין לא שאל.</translation>
    </message>
    <message>
        <source>It was checked too long ago.</source>
        <translation>נבדק לפני זמן רב מדי.</translation>
    </message>
    <message>
        <source>What was granted isn&apos;t enough.</source>
        <translation>ההרשאות שניתנו אינן מספיקות.</translation>
    </message>
    <message>
        <source>It takes the permission %1.</source>
        <translation>נדרשת ההרשאה %1.</translation>
    </message>
    <message>
        <source>Who signed in may not ask: it takes %1.</source>
        <translation>מי שנכנס אינו רשאי לשאול: נדרש %1.</translation>
    </message>
    <message>
        <source>It takes the plan %1, which isn&apos;t there.</source>
        <translation>נדרש המנוי %1, שאינו קיים.</translation>
    </message>
    <message>
        <source>Nothing that could be asked tells it.</source>
        <translation>אין מקור שניתן לשאול ויודע זאת.</translation>
    </message>
    <message>
        <source>The sign-in has ended.</source>
        <translation>הכניסה פגה.</translation>
    </message>
    <message>
        <source>The service couldn&apos;t be reached.</source>
        <translation>לא ניתן היה להגיע לשירות.</translation>
    </message>
    <message>
        <source>The service asked to wait for too long.</source>
        <translation>השירות ביקש להמתין זמן רב מדי.</translation>
    </message>
    <message>
        <source>It was stopped halfway.</source>
        <translation>הבדיקה נעצרה באמצע.</translation>
    </message>
    <message>
        <source>The answer isn&apos;t whole.</source>
        <translation>התשובה אינה שלמה.</translation>
    </message>
    <message>
        <source>The answer doesn&apos;t say.</source>
        <translation>התשובה אינה אומרת זאת.</translation>
    </message>
    <message>
        <source>Only a person can judge what was found.</source>
        <translation>רק אדם יכול לשפוט את מה שנמצא.</translation>
    </message>
    <message>
        <source>Sign in again with the permission to check this.</source>
        <translation>היכנסו מחדש עם ההרשאה כדי לבדוק זאת.</translation>
    </message>
    <message>
        <source>Keys are in the keychain, or under a strong passphrase</source>
        <translation>המפתחות נמצאים בצרור המפתחות, או מוגנים בביטוי סיסמה חזק</translation>
    </message>
    <message>
        <source>Use a released build: it writes none.</source>
        <translation>השתמשו בגרסה שפורסמה: היא אינה כותבת זיכרון.</translation>
    </message>
    <message>
        <source>Somebody outside is told how far the log has come</source>
        <translation>לגורם חיצוני נמסר עד היכן הגיע היומן</translation>
    </message>
</context>
<context>
    <name>CloudText</name>
    <message>
        <source>Microsoft lets only you end the sign-in: remove the app at myapps.microsoft.com (for a private account: account.live.com/consent/Manage).</source>
        <translation>ב-Microsoft רק אתם יכולים לסיים את הכניסה: הסירו את היישום ב-myapps.microsoft.com (בחשבון פרטי: account.live.com/consent/Manage).</translation>
    </message>
    <message>
        <source>The sign-in at Google couldn&apos;t be ended from here: remove the app at myaccount.google.com/connections.</source>
        <translation>לא ניתן היה לסיים מכאן את הכניסה ב-Google: הסירו את היישום ב-myaccount.google.com/connections.</translation>
    </message>
    <message>
        <source>The sign-in at HubSpot couldn&apos;t be ended from here: uninstall the app in HubSpot&apos;s settings, under “Connected apps”.</source>
        <translation>לא ניתן היה לסיים מכאן את הכניסה ב-HubSpot: הסירו את ההתקנה של היישום בהגדרות HubSpot, תחת ״Connected apps״.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>כניסה מחדש</translation>
    </message>
    <message>
        <source>Choose the account</source>
        <translation>בחירת החשבון</translation>
    </message>
    <message>
        <source>Change the client</source>
        <translation>החלפת הלקוח</translation>
    </message>
    <message>
        <source>Copy the redirect address</source>
        <translation>העתקת כתובת ההפניה</translation>
    </message>
    <message>
        <source>see and download your contacts</source>
        <translation>לראות ולהוריד את אנשי הקשר שלכם</translation>
    </message>
    <message>
        <source>see, change and remove your contacts</source>
        <translation>לראות, לשנות ולהסיר את אנשי הקשר שלכם</translation>
    </message>
    <message>
        <source>see your contacts</source>
        <translation>לראות את אנשי הקשר שלכם</translation>
    </message>
    <message>
        <source>see the contacts of the account</source>
        <translation>לראות את אנשי הקשר של החשבון</translation>
    </message>
    <message>
        <source>add, change and remove contacts of the account</source>
        <translation>להוסיף, לשנות ולהסיר אנשי קשר של החשבון</translation>
    </message>
    <message>
        <source>see which properties contacts have</source>
        <translation>לראות אילו מאפיינים יש לאנשי קשר</translation>
    </message>
    <message>
        <source>see the log of sign-ins and of what administrators did</source>
        <translation>לראות את יומן הכניסות ואת פעולות המנהלים</translation>
    </message>
    <message>
        <source>see the log of sign-ins and of changes to the directory</source>
        <translation>לראות את יומן הכניסות ואת השינויים בספרייה</translation>
    </message>
    <message>
        <source>see who is in the directory, without which Microsoft shows no sign-ins</source>
        <translation>לראות מי נמצא בספרייה, שבלעדיה Microsoft אינה מציגה כניסות</translation>
    </message>
    <message>
        <source>see the log of sign-ins and of changes to security</source>
        <translation>לראות את יומן הכניסות ואת השינויים באבטחה</translation>
    </message>
    <message>
        <source>see the people of the business, and who has a second factor</source>
        <translation>לראות את אנשי העסק, ולמי יש גורם אימות שני</translation>
    </message>
    <message>
        <source>see which apps have access to an account, and end it</source>
        <translation>לראות לאילו יישומים יש גישה לחשבון, ולסיים אותה</translation>
    </message>
    <message>
        <source>see the rules for signing in</source>
        <translation>לראות את הכללים לכניסה</translation>
    </message>
</context>
<context>
    <name>CommandSearch</name>
    <message>
        <source>Page</source>
        <translation>דף</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>הגדרה</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>פקודה</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;סנכרון כעת</translation>
    </message>
    <message>
        <source>run start contacts</source>
        <translation>הרצה הפעלה התחלה אנשי קשר</translation>
    </message>
    <message>
        <source>&amp;Connect an account…</source>
        <translation>חיבור חש&amp;בון…</translation>
    </message>
    <message>
        <source>add new connection service Google Microsoft HubSpot CardDAV Zapier</source>
        <translation>הוספה חדש חיבור שירות Google Microsoft HubSpot CardDAV Zapier</translation>
    </message>
    <message>
        <source>Connect a contacts &amp;file…</source>
        <translation>חיבור &amp;קובץ אנשי קשר…</translation>
    </message>
    <message>
        <source>open import vcf vcard csv table</source>
        <translation>פתיחה ייבוא vcf vcard csv טבלה</translation>
    </message>
    <message>
        <source>Add a &amp;route…</source>
        <translation>הוספת &amp;מסלול…</translation>
    </message>
    <message>
        <source>new direction from to</source>
        <translation>חדש כיוון מ אל</translation>
    </message>
    <message>
        <source>&amp;Export contacts…</source>
        <translation>&amp;ייצוא אנשי קשר…</translation>
    </message>
    <message>
        <source>save file vcf csv</source>
        <translation>שמירה קובץ vcf csv</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;נעילה</translation>
    </message>
    <message>
        <source>close workspace sign out</source>
        <translation>סגירה סביבת עבודה יציאה</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>י&amp;ציאה</translation>
    </message>
    <message>
        <source>exit close</source>
        <translation>יציאה סגירה</translation>
    </message>
    <message>
        <source>&amp;Undo typing</source>
        <translation>בי&amp;טול הקלדה</translation>
    </message>
    <message>
        <source>&amp;Redo typing</source>
        <translation>ביצוע חו&amp;זר</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>גזי&amp;רה</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;העתקה</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ה&amp;דבקה</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>בחירת ה&amp;כול</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>&amp;חיפוש בדף הזה</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;רענון</translation>
    </message>
    <message>
        <source>reload read again</source>
        <translation>טעינה מחדש קריאה שוב</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>מסך &amp;מלא</translation>
    </message>
    <message>
        <source>&amp;Search for anything…</source>
        <translation>חיפוש &amp;כללי…</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>הדף ה&amp;בא</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>הדף ה&amp;קודם</translation>
    </message>
    <message>
        <source>page go to open</source>
        <translation>דף מעבר אל פתיחה</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;עזרה לדף הזה</translation>
    </message>
    <message>
        <source>how explain</source>
        <translation>איך הסבר</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>צעדים &amp;ראשונים</translation>
    </message>
    <message>
        <source>begin checklist setup</source>
        <translation>התחלה רשימה הגדרה</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>קיצורי &amp;מקלדת</translation>
    </message>
    <message>
        <source>keys list</source>
        <translation>מקשים רשימה</translation>
    </message>
    <message>
        <source>&amp;About Contact Warden</source>
        <translation>&amp;אודות Contact Warden</translation>
    </message>
    <message>
        <source>version</source>
        <translation>גרסה</translation>
    </message>
    <message>
        <source>Check security now</source>
        <translation>בדיקת האבטחה כעת</translation>
    </message>
    <message>
        <source>second factor administrators tests</source>
        <translation>גורם אימות שני מנהלים בדיקות</translation>
    </message>
    <message>
        <source>Find own secrets in files…</source>
        <translation>איתור סודות משלכם בקבצים…</translation>
    </message>
    <message>
        <source>search leaked token key</source>
        <translation>חיפוש דליפה אסימון מפתח</translation>
    </message>
    <message>
        <source>Revoke everything…</source>
        <translation>ביטול כל הגישה…</translation>
    </message>
    <message>
        <source>emergency stolen computer end all access</source>
        <translation>חירום גניבה מחשב סיום כל גישה</translation>
    </message>
    <message>
        <source>Rules of alerts</source>
        <translation>כללי התראות</translation>
    </message>
    <message>
        <source>Sigma mute switch</source>
        <translation>Sigma השתקה מתג</translation>
    </message>
    <message>
        <source>Verify the audit log</source>
        <translation>אימות יומן הביקורת</translation>
    </message>
    <message>
        <source>proof tampering check</source>
        <translation>הוכחה שינוי זיוף בדיקה</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>הוספת אדם…</translation>
    </message>
    <message>
        <source>colleague operator user role</source>
        <translation>עמית מפעיל משתמש תפקיד</translation>
    </message>
    <message>
        <source>Make a new recovery code…</source>
        <translation>יצירת קוד שחזור חדש…</translation>
    </message>
    <message>
        <source>lost passphrase print</source>
        <translation>אובדן ביטוי סיסמה הדפסה</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>צבעים</translation>
    </message>
    <message>
        <source>theme dark light appearance</source>
        <translation>ערכת נושא כהה בהיר מראה</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>English translation words</source>
        <translation>אנגלית עברית תרגום מילים</translation>
    </message>
    <message>
        <source>Lock when nobody uses the app</source>
        <translation>נעילה כשאין שימוש ביישום</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>שינוי ביטוי הסיסמה…</translation>
    </message>
    <message>
        <source>The workspace&apos;s folder</source>
        <translation>התיקייה של סביבת העבודה</translation>
    </message>
    <message>
        <source>Witnesses of the audit log</source>
        <translation>עדים של יומן הביקורת</translation>
    </message>
    <message>
        <source>Move the workspace to another computer</source>
        <translation>העברת סביבת העבודה למחשב אחר</translation>
    </message>
    <message>
        <source>Find &amp;duplicate contacts</source>
        <translation>חיפוש אנשי קשר &amp;כפולים</translation>
    </message>
    <message>
        <source>twice double merge same</source>
        <translation>פעמיים כפול מיזוג זהה</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>ניגודיות מוגברת</translation>
    </message>
    <message>
        <source>high contrast accessibility see</source>
        <translation>ניגודיות גבוהה קונטרסט נגישות ראייה</translation>
    </message>
    <message>
        <source>&amp;Change widths by keys</source>
        <translation>&amp;שינוי רוחב באמצעות המקלדת</translation>
    </message>
    <message>
        <source>column edge splitter details wider narrower</source>
        <translation>עמודה קצה מפריד פרטים רחב צר</translation>
    </message>
    <message>
        <source>Channels of alerts</source>
        <translation>ערוצי התראות</translation>
    </message>
    <message>
        <source>notifications notify mail hook send tell quiet hours</source>
        <translation>התראות הודעות עדכון דוא״ל דואר Webhook שליחה שעות שקט</translation>
    </message>
    <message>
        <source>locking idle minutes time automatic</source>
        <translation>נעילה אוטומטית חוסר פעילות דקות זמן</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>פתיחת נעילה</translation>
    </message>
    <message>
        <source>end by the keychain password passphrase sign in</source>
        <translation>ביטול סיום באמצעות צרור המפתחות סיסמה ביטוי סיסמה כניסה</translation>
    </message>
    <message>
        <source>password unlock set</source>
        <translation>סיסמה פתיחת נעילה הגדרה</translation>
    </message>
    <message>
        <source>open where files data</source>
        <translation>פתיחה איפה מיקום קבצים נתונים</translation>
    </message>
    <message>
        <source>add checkpoint mail folder hook</source>
        <translation>הוספה עד נקודת בקרה דוא״ל דואר תיקייה Webhook</translation>
    </message>
    <message>
        <source>export backup transfer; this computer syncs no more afterwards; sync here again</source>
        <translation>ייצוא גיבוי העברה מעבר המחשב הזה לא יסנכרן עוד אחר כך לחזור לסנכרן כאן</translation>
    </message>
    <message>
        <source>Tell me of new versions</source>
        <translation>קבלת הודעה על גרסאות חדשות</translation>
    </message>
    <message>
        <source>updates releases newer upgrade ask now</source>
        <translation>עדכונים גרסאות גרסה חדשה שדרוג בירור כעת</translation>
    </message>
    <message>
        <source>Save a file for support</source>
        <translation>שמירת קובץ לתמיכה</translation>
    </message>
    <message>
        <source>about version diagnostics report help</source>
        <translation>אודות גרסה אבחון דוח עזרה</translation>
    </message>
</context>
<context>
    <name>ConfirmationText</name>
    <message>
        <source>Nothing new is confirmed.</source>
        <translation>אין אישורים חדשים.</translation>
    </message>
    <message>
        <source>The test message is confirmed: the way back works.</source>
        <translation>הודעת הבדיקה אושרה: ערוץ החזרה פועל.</translation>
    </message>
    <message>
        <source>The way back of “%1” isn&apos;t there yet. It begins when the Zap writes its first line.</source>
        <translation>ערוץ החזרה של ״%1״ עדיין לא קיים. הוא מתחיל כשה-Zap כותב את השורה הראשונה.</translation>
    </message>
    <message>
        <source>The way back of “%1”: %2</source>
        <translation>ערוץ החזרה של ״%1״: %2</translation>
    </message>
    <message>
        <source>The Zap of “%1” names batches, which don&apos;t tell one message from another. Let its last step write idempotency_key.</source>
        <translation>ה-Zap של ״%1״ רושם אצוות, שאינן מבדילות בין הודעה להודעה. הגדירו שהשלב האחרון שלו יכתוב idempotency_key.</translation>
    </message>
    <message>
        <source>Only the newest part of the way back of “%1” was read.</source>
        <translation>רק החלק החדש ביותר בערוץ החזרה של ״%1״ נקרא.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are confirmed now.</source>
        <translation>
            <numerusform>הודעה אחת אושרה כעת.</numerusform>
            <numerusform>%Ln הודעות אושרו כעת.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionsCard</name>
    <message>
        <source>Connections</source>
        <translation>חיבורים</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>עדיין לא נקרא</translation>
    </message>
</context>
<context>
    <name>ContactText</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 ב-%2</translation>
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
        <translation>אותו אדם כמו %1 ב-%2</translation>
    </message>
    <message>
        <source>Not the same person as %1 in %2</source>
        <translation>לא אותו אדם כמו %1 ב-%2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>נמצאו %1</translation>
    </message>
</context>
<context>
    <name>CountText</name>
    <message>
        <source>no changes</source>
        <translation>אין שינויים</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>ב-%1 בשעה %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>אף פעם</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>היום בשעה %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>אתמול בשעה %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>חדש אחד</numerusform>
            <numerusform>%Ln חדשים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>השתנה אחד</numerusform>
            <numerusform>%Ln השתנו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>הוסר אחד</numerusform>
            <numerusform>%Ln הוסרו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>נכשל אחד</numerusform>
            <numerusform>%Ln נכשלו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <translation>
            <numerusform>הושאר אחד כמות שהוא</numerusform>
            <numerusform>%Ln הושארו כמות שהם</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>אחת אושרה</numerusform>
            <numerusform>%Ln אושרו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>איש קשר אחד</numerusform>
            <numerusform>%Ln אנשי קשר</numerusform>
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
        <translation>צרור המפתחות של macOS</translation>
    </message>
    <message>
        <source>the Windows Credential Manager</source>
        <translation>מנהל האישורים של Windows</translation>
    </message>
    <message>
        <source>the keychain of your desktop</source>
        <translation>צרור המפתחות של סביבת שולחן העבודה</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>סקירה כללית</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>חיבורים</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>אנשי קשר</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>סנכרון</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>אבטחה</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>התראות</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>יומן ביקורת</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>מדיניות</translation>
    </message>
    <message>
        <source>People</source>
        <translation>אנשים</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Contact Warden</source>
        <translation>Contact Warden</translation>
    </message>
    <message>
        <source>Contact Warden is already open, but doesn&apos;t answer.</source>
        <translation>Contact Warden כבר פתוח, אבל אינו מגיב.</translation>
    </message>
    <message>
        <source>It is busy, or was closed and still ends what was running. Try again in a moment.</source>
        <translation>הוא עסוק, או נסגר ועדיין מסיים את מה שהתבצע בו. נסו שוב בעוד רגע.</translation>
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
        <translation>ללא שם</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>אותה כתובת דוא״ל</translation>
    </message>
    <message>
        <source>the same phone number</source>
        <translation>אותו מספר טלפון</translation>
    </message>
    <message>
        <source>the same name and organisation</source>
        <translation>אותו שם ואותו ארגון</translation>
    </message>
    <message>
        <source>different names</source>
        <translation>שמות שונים</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>קבוצה אחת</numerusform>
            <numerusform>%Ln קבוצות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more groups come up once these are settled.</source>
        <translation>
            <numerusform>קבוצה אחת נוספת תופיע לאחר שאלה יוסדרו.</numerusform>
            <numerusform>%Ln קבוצות נוספות יופיעו לאחר שאלה יוסדרו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail addresses or phone numbers belong to very many contacts. Of these, only namesakes are suggested.</source>
        <translation>
            <numerusform>כתובת דוא״ל אחת או מספר טלפון אחד שייכים לאנשי קשר רבים מאוד. מתוכם מוצעים רק בעלי אותו שם.</numerusform>
            <numerusform>%Ln כתובות דוא״ל או מספרי טלפון שייכים לאנשי קשר רבים מאוד. מתוכם מוצעים רק בעלי אותו שם.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One stays, with what the column “Merged” shows. %Ln others are removed from %1.</source>
        <translation>
            <numerusform>אחד נשאר, עם מה שמוצג בעמודה ״לאחר המיזוג״. האחר יוסר מ-%1.</numerusform>
            <numerusform>אחד נשאר, עם מה שמוצג בעמודה ״לאחר המיזוג״. %Ln אחרים יוסרו מ-%1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next sync carries it on to other address books, as their routes say.</source>
        <translation>הסנכרון הבא יעביר זאת לפנקסי כתובות אחרים, לפי המסלולים שלהם.</translation>
    </message>
    <message>
        <source>It can be undone.</source>
        <translation>ניתן להחזיר זאת לאחור.</translation>
    </message>
    <message>
        <source>What is removed from this address book can&apos;t be given back.</source>
        <translation>אי אפשר להשיב את מה שהוסר מפנקס הכתובות הזה.</translation>
    </message>
</context>
<context>
    <name>EgressText</name>
    <message>
        <source>%1 as is</source>
        <translation>%1 ללא שינוי</translation>
    </message>
    <message>
        <source>%1 masked</source>
        <translation>%1 במיסוך</translation>
    </message>
    <message>
        <source>%1 hashed</source>
        <translation>%1 בגיבוב</translation>
    </message>
    <message>
        <source>%1 (not recorded how)</source>
        <translation>%1 (לא נרשם כיצד)</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>A Zap whose connection was removed</source>
        <translation>Zap שהחיבור שלו הוסר</translation>
    </message>
    <message>
        <source>An address book whose connection was removed</source>
        <translation>פנקס כתובות שהחיבור שלו הוסר</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Holds this contact.</source>
        <translation>מכיל את איש הקשר הזה.</translation>
    </message>
    <message>
        <source>Got %1, last %2.</source>
        <translation>קיבל %1, לאחרונה %2.</translation>
    </message>
    <message>
        <source>Nothing went out: each attempt failed.</source>
        <translation>דבר לא יצא: כל הניסיונות נכשלו.</translation>
    </message>
    <message>
        <source>Nothing was sent there.</source>
        <translation>דבר לא נשלח לשם.</translation>
    </message>
    <message>
        <source>By what Zapier publishes, the account has nothing of it any more.</source>
        <translation>לפי מה ש-Zapier מפרסמת, לא נותר מזה דבר בחשבון.</translation>
    </message>
    <message>
        <source>Zapier publishes that it deletes this from the account by %1.</source>
        <translation>Zapier מפרסמת שהיא מוחקת זאת מהחשבון עד %1.</translation>
    </message>
    <message>
        <source>Zapier publishes that it deletes this from the account today.</source>
        <translation>Zapier מפרסמת שהיא מוחקת זאת מהחשבון היום.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>לא נשלח</translation>
    </message>
    <message>
        <source>Sent, outcome not known</source>
        <translation>נשלח, התוצאה אינה ידועה</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>התקבל</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>אושר</translation>
    </message>
    <message>
        <source>Nobody can ask Zapier what the Zap did with it, or whether the account keeps it for a shorter time. Backups may hold it for four more months.</source>
        <translation>אי אפשר לשאול את Zapier מה ה-Zap עשה בזה, או אם החשבון שומר זאת לזמן קצר יותר. ייתכן שגיבויים ישמרו זאת עוד ארבעה חודשים.</translation>
    </message>
    <message>
        <source>Zapier publishes how long it keeps what went into a Zap at https://zapier.com/legal/data-retention-deletion: 29 to 69 days in the account, and up to four months more in backups.</source>
        <translation>Zapier מפרסמת כמה זמן היא שומרת את מה שנכנס ל-Zap בכתובת https://zapier.com/legal/data-retention-deletion: בין 29 ל-69 ימים בחשבון, ועד ארבעה חודשים נוספים בגיבויים.</translation>
    </message>
    <message>
        <source>that the contact is gone</source>
        <translation>שאיש הקשר איננו עוד</translation>
    </message>
    <message>
        <source>a route that was removed</source>
        <translation>מסלול שהוסר</translation>
    </message>
    <message>
        <source>%1 %2: %3, by %4</source>
        <translation>%1 %2: %3, על ידי %4</translation>
    </message>
    <message numerus="yes">
        <source>Zapier publishes that it deletes this from the account by %1 (in %Ln days).</source>
        <translation>
            <numerusform>Zapier מפרסמת שהיא מוחקת זאת מהחשבון עד %1 (בעוד יום אחד).</numerusform>
            <numerusform>Zapier מפרסמת שהיא מוחקת זאת מהחשבון עד %1 (בעוד %Ln ימים).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The service didn&apos;t accept the user name or the password.</source>
        <translation>השירות לא קיבל את שם המשתמש או את הסיסמה.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached.</source>
        <translation>לא ניתן להגיע אל %1.</translation>
    </message>
    <message>
        <source>Check the address and your internet connection, then try again.</source>
        <translation>בדקו את הכתובת ואת החיבור לאינטרנט, ואז נסו שוב.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t answer in time.</source>
        <translation>לא התקבלה תשובה בזמן מ-%1.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again in a few minutes.</source>
        <translation>דבר לא אבד. נסו שוב בעוד כמה דקות.</translation>
    </message>
    <message>
        <source>The certificate of %1 isn&apos;t from an authority that this computer trusts.</source>
        <translation>האישור של %1 אינו מרשות שהמחשב הזה סומך עליה.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>תוקף האישור של %1 פג.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to renew it, and check this computer&apos;s clock.</source>
        <translation>בקשו ממי שמנהל את השרת לחדש אותו, ובדקו את שעון המחשב.</translation>
    </message>
    <message>
        <source>The certificate of %1 was made for another address.</source>
        <translation>האישור של %1 נוצר עבור כתובת אחרת.</translation>
    </message>
    <message>
        <source>Check the address for a typing error. Otherwise ask whoever runs the server.</source>
        <translation>בדקו אם יש שגיאת הקלדה בכתובת. אם לא, שאלו את מי שמנהל את השרת.</translation>
    </message>
    <message>
        <source>%1 would be reached without encryption, so nothing was sent.</source>
        <translation>הפנייה אל %1 הייתה נעשית ללא הצפנה, ולכן דבר לא נשלח.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>השתמשו בכתובת שמתחילה ב-https://‎.</translation>
    </message>
    <message>
        <source>The server refers to another one, %1. Your password wasn&apos;t sent there.</source>
        <translation>השרת מפנה לשרת אחר, %1. הסיסמה שלכם לא נשלחה לשם.</translation>
    </message>
    <message>
        <source>If %1 belongs to the same service, allow it for this connection.</source>
        <translation>אם %1 שייך לאותו שירות, התירו אותו בחיבור הזה.</translation>
    </message>
    <message>
        <source>The server sends every request on to another address without end.</source>
        <translation>השרת מעביר כל בקשה לכתובת אחרת ללא סוף.</translation>
    </message>
    <message>
        <source>Check the address, or ask whoever runs the server.</source>
        <translation>בדקו את הכתובת, או שאלו את מי שמנהל את השרת.</translation>
    </message>
    <message>
        <source>What answered at this address isn&apos;t the service that was expected.</source>
        <translation>מה שענה בכתובת הזו אינו השירות הצפוי.</translation>
    </message>
    <message>
        <source>Check the address: it should be the one for contacts, not a web page.</source>
        <translation>בדקו את הכתובת: היא צריכה להיות זו של אנשי הקשר, לא דף אינטרנט.</translation>
    </message>
    <message>
        <source>The answer was far larger than contacts are, so it was cut off.</source>
        <translation>התשובה הייתה גדולה בהרבה מאנשי קשר, ולכן נקטעה.</translation>
    </message>
    <message>
        <source>Check the address. If the address book is right, remove very large photos from it.</source>
        <translation>בדקו את הכתובת. אם זה פנקס הכתובות הנכון, הסירו ממנו תמונות גדולות מאוד.</translation>
    </message>
    <message>
        <source>The connection broke off in the middle of an answer.</source>
        <translation>החיבור נקטע באמצע תשובה.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again.</source>
        <translation>דבר לא אבד. נסו שוב.</translation>
    </message>
    <message>
        <source>The service reports a fault of its own.</source>
        <translation>השירות מדווח על תקלה אצלו.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it lasts, look at the service&apos;s status page.</source>
        <translation>נסו שוב בעוד כמה דקות. אם זה נמשך, בדקו את דף המצב של השירות.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t there any more.</source>
        <translation>%1 כבר לא נמצא שם.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 כבר קיים שם.</translation>
    </message>
    <message>
        <source>Choose another name or place.</source>
        <translation>בחרו שם או מקום אחר.</translation>
    </message>
    <message>
        <source>Somebody changed the item at the service in the meantime.</source>
        <translation>בינתיים מישהו שינה את הפריט בשירות.</translation>
    </message>
    <message>
        <source>It was left as it is. Sync again to see both versions.</source>
        <translation>הוא נשאר כפי שהוא. סנכרנו שוב כדי לראות את שתי הגרסאות.</translation>
    </message>
    <message>
        <source>%1 may only be read with this account.</source>
        <translation>מהחשבון הזה ניתן רק לקרוא את %1.</translation>
    </message>
    <message>
        <source>Ask for permission to write, or use it as a source only.</source>
        <translation>בקשו הרשאת כתיבה, או השתמשו בו כמקור בלבד.</translation>
    </message>
    <message>
        <source>The service has no room left for this account.</source>
        <translation>בשירות לא נותר מקום לחשבון הזה.</translation>
    </message>
    <message>
        <source>Make room at the service, or choose a larger plan there.</source>
        <translation>פנו מקום בשירות, או בחרו שם מנוי גדול יותר.</translation>
    </message>
    <message>
        <source>Another account or address book answered than before. Nothing was changed.</source>
        <translation>ענה חשבון או פנקס כתובות אחר מבעבר. דבר לא שונה.</translation>
    </message>
    <message>
        <source>Check the account at the service. If the change is meant, remove the connection and add it again.</source>
        <translation>בדקו את החשבון בשירות. אם השינוי מכוון, הסירו את החיבור והוסיפו אותו שוב.</translation>
    </message>
    <message>
        <source>The service didn&apos;t accept the key.</source>
        <translation>השירות לא קיבל את המפתח.</translation>
    </message>
    <message>
        <source>The sign-in was declined in the browser.</source>
        <translation>הכניסה נדחתה בדפדפן.</translation>
    </message>
    <message>
        <source>Sign in again, and allow what the window asks for.</source>
        <translation>היכנסו מחדש, ואשרו את מה שהחלון מבקש.</translation>
    </message>
    <message>
        <source>The browser didn&apos;t come back in time.</source>
        <translation>הדפדפן לא חזר בזמן.</translation>
    </message>
    <message>
        <source>Start the sign-in again. If the browser showed a page that can&apos;t be reached, copy its address and paste it here. If it showed an error of the service, that page says what to change there.</source>
        <translation>התחילו את הכניסה מחדש. אם הדפדפן הציג דף שלא ניתן להגיע אליו, העתיקו את כתובתו והדביקו אותה כאן. אם הוצגה שגיאה של השירות, בדף ההוא כתוב מה לשנות שם.</translation>
    </message>
    <message>
        <source>The service no longer accepts this sign-in. It was withdrawn, wasn&apos;t used for too long, or the account&apos;s password changed.</source>
        <translation>השירות אינו מקבל עוד את הכניסה הזו. היא בוטלה, לא הייתה בשימוש זמן רב מדי, או שסיסמת החשבון שונתה.</translation>
    </message>
    <message>
        <source>Sign in again. Contacts and routes stay as they are.</source>
        <translation>היכנסו מחדש. אנשי הקשר והמסלולים נשארים כפי שהם.</translation>
    </message>
    <message>
        <source>The answer doesn&apos;t belong to this sign-in, so it wasn&apos;t used.</source>
        <translation>התשובה אינה שייכת לכניסה הזו, ולכן לא נעשה בה שימוש.</translation>
    </message>
    <message>
        <source>Start the sign-in again, and finish it in the page that opens then.</source>
        <translation>התחילו את הכניסה מחדש, וסיימו אותה בדף שייפתח אז.</translation>
    </message>
    <message>
        <source>An administrator of your organisation has to approve this first.</source>
        <translation>מנהל בארגון שלכם צריך לאשר זאת תחילה.</translation>
    </message>
    <message>
        <source>Ask an administrator to approve the app at %1, then sign in again.</source>
        <translation>בקשו ממנהל לאשר את היישום ב-%1, ואז היכנסו מחדש.</translation>
    </message>
    <message>
        <source>The account was signed in, but without a permission that is needed: %1.</source>
        <translation>החשבון נכנס, אך ללא הרשאה נדרשת: %1.</translation>
    </message>
    <message>
        <source>Sign in again, and leave all boxes ticked.</source>
        <translation>היכנסו מחדש, והשאירו את כל התיבות מסומנות.</translation>
    </message>
    <message>
        <source>The service doesn&apos;t accept the client ID or the client secret.</source>
        <translation>השירות אינו מקבל את מזהה הלקוח או את סוד הלקוח.</translation>
    </message>
    <message>
        <source>Copy both from the service&apos;s console once more. A secret that was replaced there has to be entered here too.</source>
        <translation>העתיקו שוב את שניהם מהמסוף של השירות. סוד שהוחלף שם צריך להיות מוזן גם כאן.</translation>
    </message>
    <message>
        <source>The redirect address isn&apos;t registered at the service: %1.</source>
        <translation>כתובת ההפניה אינה רשומה בשירות: %1.</translation>
    </message>
    <message>
        <source>Add exactly this address to the client in the service&apos;s console, then sign in again.</source>
        <translation>הוסיפו בדיוק את הכתובת הזו ללקוח במסוף של השירות, ואז היכנסו מחדש.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t there for this account.</source>
        <translation>%1 אינו זמין בחשבון הזה.</translation>
    </message>
    <message>
        <source>Switch it on in the service&apos;s console, or ask an administrator whether the account has a licence for it, then try again.</source>
        <translation>הפעילו אותו במסוף של השירות, או שאלו מנהל אם לחשבון יש רישיון עבורו, ואז נסו שוב.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from the service&apos;s by more than five minutes.</source>
        <translation>שעון המחשב שונה מזה של השירות ביותר מחמש דקות.</translation>
    </message>
    <message>
        <source>Set the clock, best by letting the system do it, then try again.</source>
        <translation>כוונו את השעון, עדיף באמצעות המערכת, ואז נסו שוב.</translation>
    </message>
    <message>
        <source>Another program uses the port of the redirect address, %1.</source>
        <translation>תוכנה אחרת משתמשת ביציאה של כתובת ההפניה, %1.</translation>
    </message>
    <message>
        <source>End that program, or try again in a minute.</source>
        <translation>סגרו את אותה תוכנה, או נסו שוב בעוד דקה.</translation>
    </message>
    <message>
        <source>This computer has no keychain that the app could use.</source>
        <translation>במחשב הזה אין צרור מפתחות שהיישום יכול להשתמש בו.</translation>
    </message>
    <message>
        <source>Use a passphrase instead, or install a keychain (on Linux: GNOME Keyring or KWallet).</source>
        <translation>השתמשו בביטוי סיסמה במקום זאת, או התקינו צרור מפתחות (ב-Linux: ‏GNOME Keyring או KWallet).</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>צרור המפתחות נעול.</translation>
    </message>
    <message>
        <source>Unlock it with the password of your computer account, then try again.</source>
        <translation>פתחו את נעילתו עם הסיסמה של חשבון המחשב, ואז נסו שוב.</translation>
    </message>
    <message>
        <source>The keychain doesn&apos;t answer.</source>
        <translation>צרור המפתחות אינו עונה.</translation>
    </message>
    <message>
        <source>Look for a window that asks for its password, or sign out of the computer and in again.</source>
        <translation>חפשו חלון שמבקש את הסיסמה שלו, או צאו מהחשבון במחשב והיכנסו שוב.</translation>
    </message>
    <message>
        <source>The key of this workspace isn&apos;t in the keychain any more.</source>
        <translation>המפתח של סביבת העבודה הזו אינו נמצא עוד בצרור המפתחות.</translation>
    </message>
    <message>
        <source>Use your passphrase or the recovery code. No new key was made, so your data is safe.</source>
        <translation>השתמשו בביטוי הסיסמה או בקוד השחזור. לא נוצר מפתח חדש, כך שהנתונים שלכם בטוחים.</translation>
    </message>
    <message>
        <source>This workspace isn&apos;t unlocked by the keychain of this computer.</source>
        <translation>נעילת סביבת העבודה הזו אינה נפתחת באמצעות צרור המפתחות של המחשב הזה.</translation>
    </message>
    <message>
        <source>Give its passphrase.</source>
        <translation>הזינו את ביטוי הסיסמה שלה.</translation>
    </message>
    <message>
        <source>That isn&apos;t the passphrase.</source>
        <translation>זה אינו ביטוי הסיסמה.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard layout, then try again.</source>
        <translation>בדקו את Caps Lock ואת פריסת המקלדת, ואז נסו שוב.</translation>
    </message>
    <message>
        <source>That isn&apos;t the recovery code of this workspace.</source>
        <translation>זה אינו קוד השחזור של סביבת העבודה הזו.</translation>
    </message>
    <message>
        <source>Compare it with the printed one, letter by letter.</source>
        <translation>השוו אותו לקוד המודפס, אות אחר אות.</translation>
    </message>
    <message>
        <source>That passphrase would be too easy to guess.</source>
        <translation>קל מדי לנחש את ביטוי הסיסמה הזה.</translation>
    </message>
    <message>
        <source>Take at least 12 characters, for example four words that don&apos;t belong together.</source>
        <translation>בחרו לפחות 12 תווים, למשל ארבע מילים שאינן קשורות זו לזו.</translation>
    </message>
    <message>
        <source>The environment variable %1 isn&apos;t set.</source>
        <translation>משתנה הסביבה %1 אינו מוגדר.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t encrypted, so it wasn&apos;t opened.</source>
        <translation>%1 אינו מוצפן, ולכן לא נפתח.</translation>
    </message>
    <message>
        <source>Somebody replaced the file. Restore the folder from a backup.</source>
        <translation>מישהו החליף את הקובץ. שחזרו את התיקייה מגיבוי.</translation>
    </message>
    <message>
        <source>The key doesn&apos;t fit %1.</source>
        <translation>המפתח אינו מתאים ל-%1.</translation>
    </message>
    <message>
        <source>The file belongs to another workspace. Restore the folder from a backup.</source>
        <translation>הקובץ שייך לסביבת עבודה אחרת. שחזרו את התיקייה מגיבוי.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 פגום.</translation>
    </message>
    <message>
        <source>Keep a copy of the folder as it is, then restore it from a backup.</source>
        <translation>שמרו עותק של התיקייה כפי שהיא, ואז שחזרו אותה מגיבוי.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this app.</source>
        <translation>%1 נכתב בגרסה חדשה יותר של היישום.</translation>
    </message>
    <message>
        <source>Update the app, then open it again.</source>
        <translation>עדכנו את היישום, ואז פתחו שוב.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>הדיסק מלא.</translation>
    </message>
    <message>
        <source>Make room, then try again. What was written before is complete.</source>
        <translation>פנו מקום, ואז נסו שוב. מה שנכתב קודם שלם.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written to.</source>
        <translation>לא ניתן לכתוב אל %1.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for permission to write there.</source>
        <translation>בחרו תיקייה אחרת, או בקשו הרשאה לכתוב לשם.</translation>
    </message>
    <message>
        <source>The folder %1 doesn&apos;t exist.</source>
        <translation>התיקייה %1 אינה קיימת.</translation>
    </message>
    <message>
        <source>Make it first, or choose another place.</source>
        <translation>צרו אותה קודם, או בחרו מקום אחר.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>לא ניתן לקרוא את %1.</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it.</source>
        <translation>ודאו שהקובץ קיים ושיש לכם הרשאה לקרוא אותו.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 גדול מדי.</translation>
    </message>
    <message>
        <source>Make it smaller, then try again.</source>
        <translation>הקטינו אותו, ואז נסו שוב.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t in a format that can be read.</source>
        <translation>%1 אינו בתבנית שניתן לקרוא.</translation>
    </message>
    <message>
        <source>Use a vCard file (.vcf) or a table (.csv).</source>
        <translation>השתמשו בקובץ vCard (.vcf) או בטבלה ‎(.csv).</translation>
    </message>
    <message>
        <source>%1 isn&apos;t known here.</source>
        <translation>%1 אינו מוכר כאן.</translation>
    </message>
    <message>
        <source>Check it for a typing error, or look it up in the list.</source>
        <translation>בדקו אם יש שגיאת הקלדה, או חפשו ברשימה.</translation>
    </message>
    <message>
        <source>A route needs two different address books.</source>
        <translation>מסלול צריך שני פנקסי כתובות שונים.</translation>
    </message>
    <message>
        <source>Choose another one to copy to.</source>
        <translation>בחרו פנקס אחר להעתקה אליו.</translation>
    </message>
    <message>
        <source>That can&apos;t be a name.</source>
        <translation>זה לא יכול להיות שם.</translation>
    </message>
    <message>
        <source>Take 1 to 100 letters, digits or spaces, without line breaks.</source>
        <translation>השתמשו ב-1 עד 100 אותיות, ספרות או רווחים, ללא מעברי שורה.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t the address of a server.</source>
        <translation>%1 אינו כתובת של שרת.</translation>
    </message>
    <message>
        <source>Give a domain, an e-mail address, or an address that begins with https://.</source>
        <translation>הזינו שם מתחם, כתובת דוא״ל, או כתובת שמתחילה ב-https://‎.</translation>
    </message>
    <message>
        <source>The address has a user name or password in it, where it could be seen.</source>
        <translation>בכתובת יש שם משתמש או סיסמה, במקום שבו ניתן לראות אותם.</translation>
    </message>
    <message>
        <source>Leave them out of the address and give them in their own fields.</source>
        <translation>הסירו אותם מהכתובת והזינו אותם בשדות שלהם.</translation>
    </message>
    <message>
        <source>There would be nothing to unlock the workspace with.</source>
        <translation>לא היה נשאר אמצעי לפתוח את נעילת סביבת העבודה.</translation>
    </message>
    <message>
        <source>Choose the keychain, or set a passphrase.</source>
        <translation>בחרו בצרור המפתחות, או הגדירו ביטוי סיסמה.</translation>
    </message>
    <message>
        <source>No file or folder was chosen.</source>
        <translation>לא נבחר קובץ או תיקייה.</translation>
    </message>
    <message>
        <source>Choose a vCard file, a table, or a folder of .vcf files.</source>
        <translation>בחרו קובץ vCard, טבלה, או תיקייה של קובצי ‎.vcf.</translation>
    </message>
    <message>
        <source>This version doesn&apos;t know that service.</source>
        <translation>גרסה זו אינה מכירה את השירות הזה.</translation>
    </message>
    <message>
        <source>Choose one from the list, or update the app.</source>
        <translation>בחרו שירות מהרשימה, או עדכנו את היישום.</translation>
    </message>
    <message>
        <source>Only a Zapier hook takes a test message.</source>
        <translation>רק Webhook של Zapier מקבל הודעת בדיקה.</translation>
    </message>
    <message>
        <source>To try another connection, press Test.</source>
        <translation>כדי לבדוק חיבור אחר, לחצו על ״בדיקה״.</translation>
    </message>
    <message>
        <source>One of the limits is out of range.</source>
        <translation>אחת המגבלות מחוץ לטווח.</translation>
    </message>
    <message>
        <source>Take a number of removals from 0 up, and a share between 0 and 100.</source>
        <translation>בחרו מספר הסרות מ-0 ומעלה, ושיעור בין 0 ל-100.</translation>
    </message>
    <message>
        <source>There is no route to sync.</source>
        <translation>אין מסלול לסנכרון.</translation>
    </message>
    <message>
        <source>Add one, or switch one on: a route says which address book is copied where.</source>
        <translation>הוסיפו או הפעילו מסלול: מסלול קובע איזה פנקס כתובות מועתק לאן.</translation>
    </message>
    <message>
        <source>%1 is the only owner.</source>
        <translation>%1 בתפקיד הבעלים היחיד.</translation>
    </message>
    <message>
        <source>Make somebody else an owner first.</source>
        <translation>מנו קודם אדם אחר לבעלים.</translation>
    </message>
    <message>
        <source>Nobody does that to oneself.</source>
        <translation>אדם אינו עושה זאת לעצמו.</translation>
    </message>
    <message>
        <source>Another owner can do it.</source>
        <translation>בעלים אחר יכול לעשות זאת.</translation>
    </message>
    <message>
        <source>Somebody has the role %1.</source>
        <translation>למישהו יש התפקיד %1.</translation>
    </message>
    <message>
        <source>Give everybody who has it another role first.</source>
        <translation>תנו קודם תפקיד אחר לכל מי שזה תפקידו.</translation>
    </message>
    <message>
        <source>Only owners may manage people, roles and keys.</source>
        <translation>רק בעלים רשאים לנהל אנשים, תפקידים ומפתחות.</translation>
    </message>
    <message>
        <source>Leave that permission out, or make the person an owner.</source>
        <translation>השמיטו את ההרשאה הזו, או מנו את האדם לבעלים.</translation>
    </message>
    <message>
        <source>Whoever uses this computer&apos;s account can open the workspace.</source>
        <translation>כל מי שמשתמש בחשבון של המחשב הזה יכול לפתוח את סביבת העבודה.</translation>
    </message>
    <message>
        <source>Confirm that nobody else does, or end unlocking by the keychain.</source>
        <translation>אשרו שאיש אחר אינו משתמש בו, או בטלו את פתיחת הנעילה באמצעות צרור המפתחות.</translation>
    </message>
    <message>
        <source>Another sync of this workspace is running.</source>
        <translation>סנכרון אחר של סביבת העבודה הזו כבר רץ.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then try again.</source>
        <translation>המתינו עד שיסתיים, ואז נסו שוב.</translation>
    </message>
    <message>
        <source>More would change than the limits allow.</source>
        <translation>היו משתנים יותר פריטים מכפי שהמגבלות מתירות.</translation>
    </message>
    <message>
        <source>Review the plan. It is only applied if you release it.</source>
        <translation>סקרו את התוכנית. היא תוחל רק אם תשחררו אותה.</translation>
    </message>
    <message>
        <source>This plan isn&apos;t known here.</source>
        <translation>התוכנית הזו אינה מוכרת כאן.</translation>
    </message>
    <message>
        <source>Make a new plan.</source>
        <translation>צרו תוכנית חדשה.</translation>
    </message>
    <message>
        <source>This run isn&apos;t known here.</source>
        <translation>ההרצה הזו אינה מוכרת כאן.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>בחרו הרצה מהרשימה.</translation>
    </message>
    <message>
        <source>There is nothing that could be undone in this run.</source>
        <translation>אין בהרצה הזו דבר שניתן להחזיר לאחור.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>לא צריך לעשות דבר.</translation>
    </message>
    <message>
        <source>That can&apos;t be done in this way.</source>
        <translation>לא ניתן לעשות זאת בדרך הזו.</translation>
    </message>
    <message>
        <source>Check what you entered.</source>
        <translation>בדקו את מה שהזנתם.</translation>
    </message>
    <message>
        <source>The workspace is locked.</source>
        <translation>סביבת העבודה נעולה.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>פתחו את הנעילה, ואז נסו שוב.</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow that.</source>
        <translation>התפקיד שלכם אינו מתיר זאת.</translation>
    </message>
    <message>
        <source>Ask the owner of this workspace.</source>
        <translation>שאלו את הבעלים של סביבת העבודה הזו.</translation>
    </message>
    <message>
        <source>Something else is using it right now.</source>
        <translation>משהו אחר משתמש בזה כרגע.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>המתינו רגע, ואז נסו שוב.</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached.</source>
        <translation>לא ניתן להגיע לשירות.</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <translation>בדקו את החיבור לאינטרנט, ואז נסו שוב.</translation>
    </message>
    <message>
        <source>The service asks to sign in again.</source>
        <translation>השירות מבקש להיכנס מחדש.</translation>
    </message>
    <message>
        <source>Open Connections and sign in.</source>
        <translation>פתחו את ״חיבורים״ והיכנסו.</translation>
    </message>
    <message>
        <source>The service asks for fewer requests.</source>
        <translation>השירות מבקש להפחית את מספר הבקשות.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>המתינו כמה דקות, ואז נסו שוב.</translation>
    </message>
    <message>
        <source>The same value was changed on both sides.</source>
        <translation>אותו ערך שונה בשני הצדדים.</translation>
    </message>
    <message>
        <source>Choose which one is right.</source>
        <translation>בחרו איזה מהם נכון.</translation>
    </message>
    <message>
        <source>Something changed since this plan was made, so it wasn&apos;t applied.</source>
        <translation>משהו השתנה מאז שנוצרה התוכנית הזו, ולכן היא לא הוחלה.</translation>
    </message>
    <message>
        <source>Make a new plan and look at it again.</source>
        <translation>צרו תוכנית חדשה ועברו עליה שוב.</translation>
    </message>
    <message>
        <source>The data isn&apos;t what it should be.</source>
        <translation>הנתונים אינם כפי שהיו צריכים להיות.</translation>
    </message>
    <message>
        <source>Check what you entered, or look at the details.</source>
        <translation>בדקו את מה שהזנתם, או עיינו בפרטים.</translation>
    </message>
    <message>
        <source>The workspace&apos;s files can&apos;t be read or written.</source>
        <translation>לא ניתן לקרוא או לכתוב את הקבצים של סביבת העבודה.</translation>
    </message>
    <message>
        <source>Check the disk and the permissions of the folder.</source>
        <translation>בדקו את הדיסק ואת ההרשאות של התיקייה.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>נעצר.</translation>
    </message>
    <message>
        <source>What was done until then is complete and recorded. Start again whenever you like.</source>
        <translation>מה שנעשה עד אז שלם ורשום. התחילו שוב מתי שתרצו.</translation>
    </message>
    <message>
        <source>Something went wrong inside the app.</source>
        <translation>משהו השתבש בתוך היישום.</translation>
    </message>
    <message>
        <source>it</source>
        <translation>זה</translation>
    </message>
    <message>
        <source>That isn&apos;t in this workspace any more.</source>
        <translation>הפריט כבר לא נמצא בסביבת העבודה הזו.</translation>
    </message>
    <message>
        <source>Refresh the page and choose again.</source>
        <translation>רעננו את הדף ובחרו שוב.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no encrypted connection here, so nothing was sent.</source>
        <translation>שרת הדואר %1 אינו מציע כאן חיבור מוצפן, ולכן דבר לא נשלח.</translation>
    </message>
    <message>
        <source>Check the port, and whether it is encrypted from the start or asks for STARTTLS.</source>
        <translation>בדקו את היציאה, ואם היא מוצפנת מההתחלה או דורשת STARTTLS.</translation>
    </message>
    <message>
        <source>The mail server %1 didn&apos;t take the message.</source>
        <translation>שרת הדואר %1 לא קיבל את ההודעה.</translation>
    </message>
    <message>
        <source>Check the sender and the recipients. Most servers want the account&apos;s own address as the sender.</source>
        <translation>בדקו את השולח ואת הנמענים. רוב השרתים דורשים שהשולח יהיה הכתובת של החשבון עצמו.</translation>
    </message>
    <message>
        <source>%1 is inside the workspace&apos;s own folder.</source>
        <translation>%1 נמצא בתוך התיקייה של סביבת העבודה עצמה.</translation>
    </message>
    <message>
        <source>Whoever changes the log there could change its witness too. Choose a folder elsewhere, best on another computer.</source>
        <translation>מי שמשנה שם את היומן יוכל לשנות גם את העד שלו. בחרו תיקייה במקום אחר, עדיף במחשב אחר.</translation>
    </message>
    <message>
        <source>The audit log can&apos;t be written, so nothing was synced.</source>
        <translation>לא ניתן לכתוב את יומן הביקורת, ולכן דבר לא סונכרן.</translation>
    </message>
    <message>
        <source>Check the room on the disk and the permissions of the workspace&apos;s folder.</source>
        <translation>בדקו את המקום הפנוי בדיסק ואת ההרשאות של תיקיית סביבת העבודה.</translation>
    </message>
    <message>
        <source>The audit log isn&apos;t the one that this workspace last wrote.</source>
        <translation>יומן הביקורת אינו זה שסביבת העבודה הזו כתבה לאחרונה.</translation>
    </message>
    <message>
        <source>Was a backup put back? Then the owner can go on with this log, by Verify on the page Audit log. If not, keep a copy of the folder, and find out who can write to it.</source>
        <translation>האם שוחזר גיבוי? אם כן, בעלים יכולים להמשיך עם היומן הזה באמצעות ״אימות״ בדף ״יומן ביקורת״. אם לא, שמרו עותק של התיקייה ובררו מי יכול לכתוב אליה.</translation>
    </message>
    <message>
        <source>This waits for a decision.</source>
        <translation>זה ממתין להחלטה.</translation>
    </message>
    <message>
        <source>Open Sync and review it.</source>
        <translation>פתחו את ״סנכרון״ וסקרו זאת.</translation>
    </message>
    <message>
        <source>Nothing is synced because of an alert: “%1”.</source>
        <translation>שום דבר לא מסונכרן בגלל התראה: ״%1״.</translation>
    </message>
    <message>
        <source>Find out what happened. Then an owner or administrator closes it, on the page Alerts or with contact-warden-cli alerts close.</source>
        <translation>בררו מה קרה. אחר כך בעלים או מנהל יסגרו אותה, בדף ״התראות״ או באמצעות contact-warden-cli alerts close.</translation>
    </message>
    <message>
        <source>A route needs at least one field that may leave.</source>
        <translation>במסלול צריך להיות לפחות שדה אחד שמותר לו לצאת.</translation>
    </message>
    <message>
        <source>Choose the fields.</source>
        <translation>בחרו את השדות.</translation>
    </message>
    <message>
        <source>Only a hook takes %1 masked or hashed: an address book couldn&apos;t hold it.</source>
        <translation>רק Webhook מקבל %1 במיסוך או בגיבוב: פנקס כתובות אינו יכול להחזיק זאת.</translation>
    </message>
    <message>
        <source>Let it leave as it is, or let it stay here.</source>
        <translation>הגדירו שיצא כפי שהוא, או שיישאר כאן.</translation>
    </message>
    <message>
        <source>There is no mask for %1: any part of it could say everything.</source>
        <translation>אין מיסוך ל-%1: כל חלק ממנו עלול לגלות הכול.</translation>
    </message>
    <message>
        <source>Let it leave as it is or hashed, or let it stay here.</source>
        <translation>הגדירו שיצא כפי שהוא או מגובב, או שיישאר כאן.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be hashed.</source>
        <translation>לא ניתן לגבב את %1.</translation>
    </message>
    <message>
        <source>Let it stay here.</source>
        <translation>הגדירו שיישאר כאן.</translation>
    </message>
    <message>
        <source>No field leaves hashed on this route.</source>
        <translation>שום שדה אינו יוצא מגובב במסלול הזה.</translation>
    </message>
    <message>
        <source>It needs no key, and nothing needs to be done.</source>
        <translation>הוא אינו צריך מפתח, ולא צריך לעשות דבר.</translation>
    </message>
    <message>
        <source>The key for what leaves hashed for %1 is gone.</source>
        <translation>המפתח למה שיוצא מגובב אל %1 אבד.</translation>
    </message>
    <message>
        <source>Nothing was sent there. Whoever may change routes can make a new key for hashes where the route is edited: all hashes are others then.</source>
        <translation>דבר לא נשלח לשם. מי שרשאי לשנות מסלולים יכול ליצור מפתח גיבוב חדש בעריכת המסלול: כל הגיבובים יהיו אז שונים.</translation>
    </message>
    <message>
        <source>The field policy became stricter after this was planned.</source>
        <translation>מדיניות השדות הוחמרה לאחר שזה תוכנן.</translation>
    </message>
    <message>
        <source>Nothing of it was sent. The next plan follows the new policy.</source>
        <translation>לא נשלח מזה דבר. התוכנית הבאה תפעל לפי המדיניות החדשה.</translation>
    </message>
    <message>
        <source>The contact is in a group that may never leave.</source>
        <translation>איש הקשר נמצא בקבוצה שלעולם אינה יוצאת.</translation>
    </message>
    <message>
        <source>Nothing of it was sent, and nothing needs to be done.</source>
        <translation>לא נשלח מזה דבר, ולא צריך לעשות דבר.</translation>
    </message>
    <message>
        <source>This was answered already, or nobody asks for it any more.</source>
        <translation>על זה כבר ניתנה תשובה, או שאיש אינו מבקש זאת עוד.</translation>
    </message>
    <message>
        <source>Nobody else could agree.</source>
        <translation>אין אדם אחר שיכול להסכים.</translation>
    </message>
    <message>
        <source>Add a second owner or administrator first.</source>
        <translation>הוסיפו תחילה בעלים או מנהל נוסף.</translation>
    </message>
    <message>
        <source>Without %1 fewer than two people could agree to what needs a second person, and it would wait for ever.</source>
        <translation>בלי %1 פחות משני אנשים יוכלו להסכים למה שדורש אדם שני, והוא ימתין לנצח.</translation>
    </message>
    <message>
        <source>Give somebody else a role that may agree first, or lift the rules for a second person.</source>
        <translation>תנו קודם לאדם אחר תפקיד שרשאי להסכים, או בטלו את הכללים לאדם שני.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t agree to this.</source>
        <translation>לא ניתנה לכך הסכמה של %1.</translation>
    </message>
    <message>
        <source>Talk to each other, and change what was asked for.</source>
        <translation>דברו ביניכם, ושנו את מה שהתבקש.</translation>
    </message>
    <message>
        <source>Somebody else has to agree to this first.</source>
        <translation>אדם אחר צריך להסכים לכך תחילה.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a workspace.</source>
        <translation>%1 אינו סביבת עבודה.</translation>
    </message>
    <message>
        <source>Choose the folder with keyring.json, or make a new workspace.</source>
        <translation>בחרו את התיקייה שבה keyring.json, או צרו סביבת עבודה חדשה.</translation>
    </message>
    <message>
        <source>There is a workspace in %1 already.</source>
        <translation>כבר יש סביבת עבודה ב-%1.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder. It is never written over.</source>
        <translation>פתחו אותה, או בחרו תיקייה אחרת. היא לעולם אינה נדרסת.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t the export of a workspace.</source>
        <translation>%1 אינו ייצוא של סביבת עבודה.</translation>
    </message>
    <message>
        <source>Choose the file that was exported on the other computer, under Settings there.</source>
        <translation>בחרו את הקובץ שיוצא במחשב האחר, תחת ״הגדרות״ שם.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t whole, or was changed, so nothing was imported.</source>
        <translation>%1 אינו שלם, או ששונה, ולכן דבר לא יובא.</translation>
    </message>
    <message>
        <source>Copy it from the other computer once more, or export again there.</source>
        <translation>העתיקו אותו שוב מהמחשב האחר, או ייצאו שם שוב.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a checkpoint of an audit log.</source>
        <translation>%1 אינו נקודת בקרה של יומן ביקורת.</translation>
    </message>
    <message>
        <source>Choose the file that was written when the checkpoint was saved.</source>
        <translation>בחרו את הקובץ שנכתב כשנקודת הבקרה נשמרה.</translation>
    </message>
    <message>
        <source>%1 has no archived entries of this workspace&apos;s log.</source>
        <translation>ב-%1 אין רשומות מהארכיון של יומן סביבת העבודה הזו.</translation>
    </message>
    <message>
        <source>Choose the file that was made when they were archived.</source>
        <translation>בחרו את הקובץ שנוצר כשהן הועברו לארכיון.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t whole, or was changed.</source>
        <translation>%1 אינו שלם, או ששונה.</translation>
    </message>
    <message>
        <source>Take another copy of the file. The log still proves what it held.</source>
        <translation>קחו עותק אחר של הקובץ. היומן עדיין מוכיח מה היה בו.</translation>
    </message>
    <message>
        <source>That part of the log is archived, in %1.</source>
        <translation>החלק הזה של היומן נמצא בארכיון, ב-%1.</translation>
    </message>
    <message>
        <source>Only that file has those entries now: keep it.</source>
        <translation>רק בקובץ הזה נמצאות כעת הרשומות האלה: שמרו אותו.</translation>
    </message>
    <message>
        <source>There is nothing to archive by that date.</source>
        <translation>אין מה להעביר לארכיון עד התאריך הזה.</translation>
    </message>
    <message>
        <source>Choose another one. Entries are archived 1,024 at a time; those of the last 90 days, or that are to stay for longer, by an owner alone.</source>
        <translation>בחרו תאריך אחר. רשומות עוברות לארכיון 1,024 בכל פעם; את אלה מ-90 הימים האחרונים, או את אלה שצריכות להישאר זמן רב יותר, רק בעלים מעבירים.</translation>
    </message>
    <message>
        <source>The checkpoint is of other entries than those in %1.</source>
        <translation>נקודת הבקרה היא של רשומות אחרות מאלה שב-%1.</translation>
    </message>
    <message>
        <source>Check that both are of this workspace. If they are, the log was replaced.</source>
        <translation>ודאו ששניהם שייכים לסביבת העבודה הזו. אם כן, היומן הוחלף.</translation>
    </message>
    <message>
        <source>There are other files in %1.</source>
        <translation>ב-%1 יש קבצים אחרים.</translation>
    </message>
    <message>
        <source>Choose a folder that is empty or not there yet.</source>
        <translation>בחרו תיקייה ריקה או תיקייה שעדיין לא קיימת.</translation>
    </message>
    <message>
        <source>This workspace has no recovery code, so nobody could open the export.</source>
        <translation>לסביבת העבודה הזו אין קוד שחזור, ולכן איש לא יוכל לפתוח את הייצוא.</translation>
    </message>
    <message>
        <source>An owner makes one first. Then export again.</source>
        <translation>בעלים יוצרים קוד כזה תחילה. אחר כך ייצאו שוב.</translation>
    </message>
    <message>
        <source>This workspace was moved to another computer, so nothing is synced here.</source>
        <translation>סביבת העבודה הזו הועברה למחשב אחר, ולכן דבר לא מסונכרן כאן.</translation>
    </message>
    <message>
        <source>Sync on the other computer. If it never arrived there, the owner can go on here, under Settings.</source>
        <translation>סנכרנו במחשב האחר. אם היא לא הגיעה לשם, בעלים יכולים להמשיך כאן, תחת ״הגדרות״.</translation>
    </message>
    <message>
        <source>You have no passphrase here yet: the keychain unlocks for you.</source>
        <translation>עדיין אין לכם כאן ביטוי סיסמה: צרור המפתחות פותח עבורכם את הנעילה.</translation>
    </message>
    <message>
        <source>Set a passphrase of your own first.</source>
        <translation>הגדירו תחילה ביטוי סיסמה משלכם.</translation>
    </message>
    <message>
        <source>The workspace&apos;s keys or your role were changed elsewhere.</source>
        <translation>המפתחות של סביבת העבודה או התפקיד שלכם שונו במקום אחר.</translation>
    </message>
    <message>
        <source>Nothing was done here. Lock the workspace and unlock it again.</source>
        <translation>לא נעשה כאן דבר. נעלו את סביבת העבודה ופתחו אותה שוב.</translation>
    </message>
    <message>
        <source>Nothing is sent to %1: what was sealed for it on this computer isn&apos;t there, or its entry was changed since.</source>
        <translation>דבר לא נשלח אל %1: מה שנשמר עבורו מוצפן במחשב הזה אינו נמצא, או שהרשומה שלו שונתה מאז.</translation>
    </message>
    <message>
        <source>Was it added on another computer? Then give its secret again, or remove it and add it again. If not, find out who can write to the workspace&apos;s folder.</source>
        <translation>האם הוא נוסף במחשב אחר? אם כן, הזינו שוב את הסוד שלו, או הסירו אותו והוסיפו שוב. אם לא, בררו מי יכול לכתוב לתיקייה של סביבת העבודה.</translation>
    </message>
    <message>
        <source>Check both, or make an app password at the service; then try again.</source>
        <translation>בדקו את שניהם, או צרו סיסמת יישום בשירות, ואז נסו שוב.</translation>
    </message>
    <message>
        <source>Try again. If it happens once more, report it to whoever gave you the program, with the details.</source>
        <translation>נסו שוב. אם זה קורה פעם נוספת, דווחו על כך, עם הפרטים, למי שנתן לכם את התוכנה.</translation>
    </message>
    <message>
        <source>It was asked for: another person signs in and answers on the page People. Then export, undo or merge again, or open Sync and release the plan that waits; a route needs nothing more.</source>
        <translation>הבקשה נשלחה: אדם אחר נכנס ועונה בדף ״אנשים״. אחר כך ייצאו, החזירו לאחור או מזגו שוב, או פתחו את ״סנכרון״ ושחררו את התוכנית הממתינה; במסלול לא צריך לעשות דבר נוסף.</translation>
    </message>
    <message>
        <source>Check whether it was renamed, moved or removed. If it moved, change its place on its card.</source>
        <translation>בדקו אם היו שינוי שם, העברה או הסרה. אם המיקום השתנה, שנו אותו בכרטיס.</translation>
    </message>
    <message>
        <source>No whole list of contacts came back, so nothing was removed.</source>
        <translation>לא חזרה רשימה מלאה של אנשי קשר, ולכן דבר לא הוסר.</translation>
    </message>
    <message>
        <source>Look at the address book. If it moved, change its place on its card.</source>
        <translation>בדקו את פנקס הכתובות. אם הוא עבר למקום אחר, שנו את המיקום בכרטיס שלו.</translation>
    </message>
    <message>
        <source>Make a new key at the service, with the permissions that the connection lists, then enter it here.</source>
        <translation>צרו בשירות מפתח חדש, עם ההרשאות שרשומות בחיבור, ואז הזינו אותו כאן.</translation>
    </message>
    <message>
        <source>Set it before the start, or enter the secret in the window.</source>
        <translation>הגדירו אותו לפני ההפעלה, או הזינו את הסוד בחלון.</translation>
    </message>
    <message>
        <source>If your business runs its own authority, choose its CA file in the connection. Otherwise don&apos;t go on: somebody may be listening.</source>
        <translation>אם העסק שלכם מפעיל רשות משלו, בחרו בחיבור את קובץ ה-CA שלה. אחרת אל תמשיכו: ייתכן שמישהו מאזין.</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>Made this workspace</source>
        <translation>יצירת סביבת העבודה הזו</translation>
    </message>
    <message>
        <source>Began to export the workspace for another computer</source>
        <translation>התחלת ייצוא של סביבת העבודה למחשב אחר</translation>
    </message>
    <message>
        <source>Exported the workspace for another computer</source>
        <translation>ייצוא סביבת העבודה למחשב אחר</translation>
    </message>
    <message>
        <source>Brought the workspace here from another computer</source>
        <translation>הבאת סביבת העבודה לכאן ממחשב אחר</translation>
    </message>
    <message>
        <source>Ended syncing here, since the workspace moved</source>
        <translation>סיום הסנכרון כאן, כי סביבת העבודה עברה</translation>
    </message>
    <message>
        <source>Went on with syncing here</source>
        <translation>המשך הסנכרון כאן</translation>
    </message>
    <message>
        <source>Unlocked the workspace</source>
        <translation>פתיחת נעילת סביבת העבודה</translation>
    </message>
    <message>
        <source>Tried to unlock the workspace</source>
        <translation>ניסיון לפתוח את נעילת סביבת העבודה</translation>
    </message>
    <message>
        <source>Began to keep a record of failed sign-ins</source>
        <translation>תחילת רישום של כניסות שנכשלו</translation>
    </message>
    <message>
        <source>Found that the record of failed sign-ins isn&apos;t whole</source>
        <translation>נמצא שרישום הכניסות שנכשלו אינו שלם</translation>
    </message>
    <message>
        <source>Locked the workspace</source>
        <translation>נעילת סביבת העבודה</translation>
    </message>
    <message>
        <source>Made a new recovery code</source>
        <translation>יצירת קוד שחזור חדש</translation>
    </message>
    <message>
        <source>Ended the recovery code, which a former owner may have</source>
        <translation>ביטול קוד השחזור, שייתכן שהוא בידי בעלים קודמים</translation>
    </message>
    <message>
        <source>Tried to change the own passphrase without knowing it</source>
        <translation>ניסיון לשנות את ביטוי הסיסמה האישי בלי לדעת אותו</translation>
    </message>
    <message>
        <source>Changed the own passphrase</source>
        <translation>שינוי ביטוי הסיסמה האישי</translation>
    </message>
    <message>
        <source>Set the passphrase of somebody who had forgotten it</source>
        <translation>הגדרת ביטוי הסיסמה של מי ששכחו אותו</translation>
    </message>
    <message>
        <source>Ended unlocking by the keychain</source>
        <translation>ביטול פתיחת הנעילה באמצעות צרור המפתחות</translation>
    </message>
    <message>
        <source>Added a person</source>
        <translation>הוספת אדם</translation>
    </message>
    <message>
        <source>Renamed a person</source>
        <translation>שינוי שם של אדם</translation>
    </message>
    <message>
        <source>Gave a person another role</source>
        <translation>מתן תפקיד אחר לאדם</translation>
    </message>
    <message>
        <source>Removed a person</source>
        <translation>הסרת אדם</translation>
    </message>
    <message>
        <source>Found a change of people or roles that nothing told of</source>
        <translation>נמצא שינוי של אנשים או תפקידים שדבר לא דיווח עליו</translation>
    </message>
    <message>
        <source>Added the role “%1”</source>
        <translation>הוספת התפקיד ״%1״</translation>
    </message>
    <message>
        <source>Changed the role “%1”</source>
        <translation>שינוי התפקיד ״%1״</translation>
    </message>
    <message>
        <source>Removed the role “%1”</source>
        <translation>הסרת התפקיד ״%1״</translation>
    </message>
    <message>
        <source>Connected “%1”</source>
        <translation>חיבור ״%1״</translation>
    </message>
    <message>
        <source>Tested the connection “%1”</source>
        <translation>בדיקת החיבור ״%1״</translation>
    </message>
    <message>
        <source>Changed the connection “%1”</source>
        <translation>שינוי החיבור ״%1״</translation>
    </message>
    <message>
        <source>Removed the connection “%1”</source>
        <translation>הסרת החיבור ״%1״</translation>
    </message>
    <message>
        <source>Sent a test message to “%1”</source>
        <translation>שליחת הודעת בדיקה אל ״%1״</translation>
    </message>
    <message>
        <source>Found the test message to “%1” confirmed</source>
        <translation>נמצא שהודעת הבדיקה אל ״%1״ אושרה</translation>
    </message>
    <message>
        <source>Found no confirmation of what was sent to “%1”</source>
        <translation>לא נמצא אישור למה שנשלח אל ״%1״</translation>
    </message>
    <message>
        <source>Added the route “%1”</source>
        <translation>הוספת המסלול ״%1״</translation>
    </message>
    <message>
        <source>Changed the route “%1”</source>
        <translation>שינוי המסלול ״%1״</translation>
    </message>
    <message>
        <source>Removed the route “%1”</source>
        <translation>הסרת המסלול ״%1״</translation>
    </message>
    <message>
        <source>Changed what new routes let out</source>
        <translation>שינוי מה שמסלולים חדשים מוציאים</translation>
    </message>
    <message>
        <source>Changed which groups never leave</source>
        <translation>שינוי הקבוצות שלעולם לא יוצאות</translation>
    </message>
    <message>
        <source>Made the key for what leaves hashed for “%1”</source>
        <translation>יצירת המפתח למה שיוצא מגובב אל ״%1״</translation>
    </message>
    <message>
        <source>Made a new key for what leaves hashed for “%1”</source>
        <translation>יצירת מפתח חדש למה שיוצא מגובב אל ״%1״</translation>
    </message>
    <message>
        <source>Made a plan</source>
        <translation>יצירת תוכנית</translation>
    </message>
    <message>
        <source>Held a plan back for a decision</source>
        <translation>עיכוב תוכנית עד להחלטה</translation>
    </message>
    <message>
        <source>Approved a plan</source>
        <translation>אישור תוכנית</translation>
    </message>
    <message>
        <source>Decided to leave as it is what a plan held back</source>
        <translation>החלטה להשאיר כמות שהוא את מה שתוכנית עיכבה</translation>
    </message>
    <message>
        <source>Refused a plan that was out of date</source>
        <translation>סירוב לתוכנית שאינה עדכנית</translation>
    </message>
    <message>
        <source>Began a sync</source>
        <translation>תחילת סנכרון</translation>
    </message>
    <message>
        <source>Synced “%1”</source>
        <translation>סנכרון ״%1״</translation>
    </message>
    <message>
        <source>Ended a sync</source>
        <translation>סיום סנכרון</translation>
    </message>
    <message>
        <source>Settled a sync that had been interrupted</source>
        <translation>הסדרת סנכרון שנקטע</translation>
    </message>
    <message>
        <source>Confirmed messages of a sync</source>
        <translation>אישור הודעות של סנכרון</translation>
    </message>
    <message>
        <source>Undid a sync</source>
        <translation>החזרת סנכרון לאחור</translation>
    </message>
    <message>
        <source>Decided whether two contacts are the same person</source>
        <translation>החלטה אם שני אנשי קשר הם אותו אדם</translation>
    </message>
    <message>
        <source>Took back whether two contacts are the same person</source>
        <translation>ביטול ההחלטה אם שני אנשי קשר הם אותו אדם</translation>
    </message>
    <message>
        <source>Began to export contacts to a file</source>
        <translation>תחילת ייצוא של אנשי קשר לקובץ</translation>
    </message>
    <message>
        <source>Exported contacts to a file</source>
        <translation>ייצוא אנשי קשר לקובץ</translation>
    </message>
    <message>
        <source>Began to save a report on where a contact went</source>
        <translation>תחילת שמירה של דוח על המקומות שאליהם יצא איש קשר</translation>
    </message>
    <message>
        <source>Saved a report on where a contact went</source>
        <translation>שמירת דוח על המקומות שאליהם יצא איש קשר</translation>
    </message>
    <message>
        <source>Began to erase a contact everywhere</source>
        <translation>תחילת מחיקה לצמיתות של איש קשר בכל מקום</translation>
    </message>
    <message>
        <source>Erased a contact</source>
        <translation>מחיקת איש קשר לצמיתות</translation>
    </message>
    <message>
        <source>Let an erased contact come back</source>
        <translation>התרת חזרה של איש קשר שנמחק לצמיתות</translation>
    </message>
    <message>
        <source>Verified the audit log</source>
        <translation>אימות יומן הביקורת</translation>
    </message>
    <message>
        <source>Fetched the events of “%1”</source>
        <translation>הבאת האירועים של ״%1״</translation>
    </message>
    <message>
        <source>Began to import the log of “%1”</source>
        <translation>תחילת ייבוא היומן של ״%1״</translation>
    </message>
    <message>
        <source>Imported the log of “%1”</source>
        <translation>ייבוא היומן של ״%1״</translation>
    </message>
    <message>
        <source>Signed in at “%1”</source>
        <translation>כניסה אל ״%1״</translation>
    </message>
    <message>
        <source>Failed to sign in at “%1”</source>
        <translation>ניסיון כניסה אל ״%1״ שנכשל</translation>
    </message>
    <message>
        <source>Was asked for more to sign in at “%1”</source>
        <translation>דרישה לאימות נוסף בכניסה אל ״%1״</translation>
    </message>
    <message>
        <source>Looked suspicious to “%1” when signing in</source>
        <translation>כניסה שנראתה חשודה ל-״%1״</translation>
    </message>
    <message>
        <source>Signed out of “%1”</source>
        <translation>יציאה מ-״%1״</translation>
    </message>
    <message>
        <source>Let an app see data of “%1”</source>
        <translation>מתן גישה ליישום לנתונים של ״%1״</translation>
    </message>
    <message>
        <source>Took an app&apos;s access to “%1” away</source>
        <translation>ביטול הגישה של יישום אל ״%1״</translation>
    </message>
    <message>
        <source>Added a second factor at “%1”</source>
        <translation>הוספת גורם אימות שני ב-״%1״</translation>
    </message>
    <message>
        <source>Removed a second factor at “%1”</source>
        <translation>הסרת גורם אימות שני ב-״%1״</translation>
    </message>
    <message>
        <source>Changed password or recovery at “%1”</source>
        <translation>שינוי סיסמה או אפשרות שחזור ב-״%1״</translation>
    </message>
    <message>
        <source>An account of “%1” was disabled</source>
        <translation>חשבון של ״%1״ הושבת</translation>
    </message>
    <message>
        <source>Changed a security setting of “%1”</source>
        <translation>שינוי הגדרת אבטחה של ״%1״</translation>
    </message>
    <message>
        <source>Administered “%1”</source>
        <translation>ניהול של ״%1״</translation>
    </message>
    <message>
        <source>Changed data at “%1”</source>
        <translation>שינוי נתונים ב-״%1״</translation>
    </message>
    <message>
        <source>Exported data from “%1”</source>
        <translation>ייצוא נתונים מ-״%1״</translation>
    </message>
    <message>
        <source>Something happened at “%1”</source>
        <translation>משהו קרה ב-״%1״</translation>
    </message>
    <message>
        <source>Began to export the audit log</source>
        <translation>תחילת ייצוא יומן הביקורת</translation>
    </message>
    <message>
        <source>Exported the audit log</source>
        <translation>ייצוא יומן הביקורת</translation>
    </message>
    <message>
        <source>Began to save the report on %1</source>
        <translation>תחילת שמירת הדוח על %1</translation>
    </message>
    <message>
        <source>Saved the report on %1</source>
        <translation>שמירת הדוח על %1</translation>
    </message>
    <message>
        <source>Began to archive older entries</source>
        <translation>תחילת העברה לארכיון של רשומות ישנות</translation>
    </message>
    <message>
        <source>Archived older entries</source>
        <translation>העברת רשומות ישנות לארכיון</translation>
    </message>
    <message>
        <source>Read archived entries out of their file</source>
        <translation>קריאת רשומות ארכיון מהקובץ שלהן</translation>
    </message>
    <message>
        <source>Saved a proof from the audit log</source>
        <translation>שמירת הוכחה מיומן הביקורת</translation>
    </message>
    <message>
        <source>Saved a checkpoint of the audit log</source>
        <translation>שמירת נקודת בקרה של יומן הביקורת</translation>
    </message>
    <message>
        <source>Signed entries that an auditor&apos;s session had added</source>
        <translation>חתימה על רשומות שנוספו בכניסה של מבקר</translation>
    </message>
    <message>
        <source>Went on with a log from a backup that was put back</source>
        <translation>המשך עם יומן מגיבוי ששוחזר</translation>
    </message>
    <message>
        <source>Added a witness of the audit log</source>
        <translation>הוספת עד ליומן הביקורת</translation>
    </message>
    <message>
        <source>Changed a witness of the audit log</source>
        <translation>שינוי עד של יומן הביקורת</translation>
    </message>
    <message>
        <source>Removed a witness of the audit log</source>
        <translation>הסרת עד של יומן הביקורת</translation>
    </message>
    <message>
        <source>Told a witness the newest checkpoint</source>
        <translation>מסירת נקודת הבקרה החדשה ביותר לעד</translation>
    </message>
    <message>
        <source>Raised the alert “%1”</source>
        <translation>העלאת ההתראה ״%1״</translation>
    </message>
    <message>
        <source>Opened the alert “%1” again, which went on</source>
        <translation>פתיחה מחדש של ההתראה ״%1״, שנמשכה</translation>
    </message>
    <message>
        <source>Took on the alert “%1”</source>
        <translation>קבלת ההתראה ״%1״ לטיפול</translation>
    </message>
    <message>
        <source>Closed the alert “%1”</source>
        <translation>סגירת ההתראה ״%1״</translation>
    </message>
    <message>
        <source>Added alert rules</source>
        <translation>הוספת כללי התראה</translation>
    </message>
    <message>
        <source>Removed alert rules</source>
        <translation>הסרת כללי התראה</translation>
    </message>
    <message>
        <source>Switched the alert rule “%1” on</source>
        <translation>הפעלת כלל ההתראה ״%1״</translation>
    </message>
    <message>
        <source>Switched the alert rule “%1” off</source>
        <translation>כיבוי כלל ההתראה ״%1״</translation>
    </message>
    <message>
        <source>Muted the alert rule “%1”</source>
        <translation>השתקת כלל ההתראה ״%1״</translation>
    </message>
    <message>
        <source>Ended the muting of the alert rule “%1”</source>
        <translation>סיום ההשתקה של כלל ההתראה ״%1״</translation>
    </message>
    <message>
        <source>Couldn&apos;t tell a witness</source>
        <translation>לא ניתן היה למסור לעד</translation>
    </message>
    <message>
        <source>Began to save a report on security</source>
        <translation>תחילת שמירה של דוח אבטחה</translation>
    </message>
    <message>
        <source>Saved a report on security</source>
        <translation>שמירת דוח אבטחה</translation>
    </message>
    <message>
        <source>Began to review security</source>
        <translation>תחילת סקירת אבטחה</translation>
    </message>
    <message>
        <source>Reviewed security</source>
        <translation>סקירת אבטחה</translation>
    </message>
    <message>
        <source>Ran checks of security</source>
        <translation>הרצת בדיקות אבטחה</translation>
    </message>
    <message>
        <source>Vouched for what can&apos;t be asked of a service</source>
        <translation>מתן ערבות למה שלא ניתן לשאול שירות</translation>
    </message>
    <message>
        <source>Looked for this workspace&apos;s secrets in files</source>
        <translation>חיפוש סודות של סביבת העבודה הזו בקבצים</translation>
    </message>
    <message>
        <source>Ended an access in an emergency</source>
        <translation>סיום גישה בחירום</translation>
    </message>
    <message>
        <source>Revoked everything in an emergency</source>
        <translation>ביטול כל הגישה בחירום</translation>
    </message>
    <message>
        <source>Noticed that this computer&apos;s clock jumped</source>
        <translation>זוהתה קפיצה בשעון המחשב</translation>
    </message>
    <message>
        <source>Was refused something that the role doesn&apos;t allow</source>
        <translation>סירוב לבקשה שהתפקיד אינו מתיר</translation>
    </message>
    <message>
        <source>This entry can&apos;t be read: it is damaged</source>
        <translation>לא ניתן לקרוא את הרשומה הזו: היא פגומה</translation>
    </message>
    <message>
        <source>Changed a setting</source>
        <translation>שינוי הגדרה</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 עד %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>לא נמסר</translation>
    </message>
    <message>
        <source>Contact Warden</source>
        <translation>Contact Warden</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>סביבת עבודה</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>חיבור</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>מסלול</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>תוכנית</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>התראה</translation>
    </message>
    <message>
        <source>Alert rule</source>
        <translation>כלל התראה</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>עד חיצוני</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <source>Checks of security</source>
        <translation>בדיקות אבטחה</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>הרצה</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>איש קשר</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>יומן ביקורת</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>אדם</translation>
    </message>
    <message>
        <source>File</source>
        <translation>קובץ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>תפקיד</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>הגדרה</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>בקשה</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>הרשאה</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 ״%2״</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>בוצע</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>נכשל</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>סורב</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>ממתין</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>היום %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>הושוו</translation>
    </message>
    <message>
        <source>New</source>
        <translation>חדש</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>השתנה</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>הוסר</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>ללא שינוי</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>הושאר כמות שהוא</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>אושר</translation>
    </message>
    <message>
        <source>Can&apos;t be undone</source>
        <translation>לא ניתן להחזיר לאחור</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>אנשי קשר</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>רשומות</translation>
    </message>
    <message>
        <source>Vouched for</source>
        <translation>ניתנה ערבות</translation>
    </message>
    <message>
        <source>Hours between</source>
        <translation>שעות בין פעם לפעם</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>רשומה ראשונה</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>רשומה אחרונה</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>רשומה אחת</numerusform>
            <numerusform>%Ln רשומות</numerusform>
        </translation>
    </message>
    <message>
        <source>Added a channel that alerts are sent to</source>
        <translation>הוספת ערוץ שאליו נשלחות התראות</translation>
    </message>
    <message>
        <source>Changed a channel of alerts</source>
        <translation>שינוי ערוץ התראות</translation>
    </message>
    <message>
        <source>Removed a channel of alerts</source>
        <translation>הסרת ערוץ התראות</translation>
    </message>
    <message>
        <source>Sent a test message to a channel of alerts</source>
        <translation>שליחת הודעת בדיקה לערוץ התראות</translation>
    </message>
    <message>
        <source>Gave up on telling a channel of alerts</source>
        <translation>הפסקת הניסיונות למסור לערוץ התראות</translation>
    </message>
    <message>
        <source>Channel of alerts</source>
        <translation>ערוץ התראות</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>אבטחה</translation>
    </message>
    <message>
        <source>Not removed</source>
        <translation>לא הוסר</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>הסרות</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>הודעות</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>יעדים</translation>
    </message>
    <message>
        <source>Times it left</source>
        <translation>מספר היציאות</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>מסלולים</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>קבוצות</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>סנכרונים</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>עוברות</translation>
    </message>
    <message>
        <source>Couldn&apos;t be determined</source>
        <translation>לא ניתן היה לקבוע</translation>
    </message>
    <message>
        <source>Other answers than before</source>
        <translation>תשובות שונות מקודם</translation>
    </message>
    <message>
        <source>Files looked into</source>
        <translation>קבצים שנבדקו</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>נמצא</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>הסתיים</translation>
    </message>
    <message>
        <source>To be ended by hand</source>
        <translation>לסיום ידני</translation>
    </message>
    <message>
        <source>Nothing left to end</source>
        <translation>לא נשאר מה לסיים</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>התראות</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>כללים</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>שורות</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>נוספו</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>כבר היו כאן</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>לא ניתן היה לקרוא</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>בארכיון</translation>
    </message>
    <message>
        <source>Entries before</source>
        <translation>רשומות לפני כן</translation>
    </message>
    <message>
        <source>Entries afterwards</source>
        <translation>רשומות לאחר מכן</translation>
    </message>
    <message>
        <source>Put back so far</source>
        <translation>שחזורים מגיבוי עד כה</translation>
    </message>
    <message>
        <source>Number of the attempt</source>
        <translation>מספר הניסיון</translation>
    </message>
    <message>
        <source>First attempt that is missing</source>
        <translation>הניסיון החסר הראשון</translation>
    </message>
    <message>
        <source>Last attempt that is missing</source>
        <translation>הניסיון החסר האחרון</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>חודשים</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>אלפיות שנייה</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>בתים</translation>
    </message>
    <message>
        <source>Bytes that the service told</source>
        <translation>בתים שדיווח השירות</translation>
    </message>
    <message>
        <source>Reviewed up to entry</source>
        <translation>נסקר עד רשומה</translation>
    </message>
    <message>
        <source>Started unlocking by the keychain</source>
        <translation>הפעלת פתיחת הנעילה באמצעות צרור המפתחות</translation>
    </message>
    <message>
        <source>Asked for a second person&apos;s agreement</source>
        <translation>בקשת הסכמה של אדם שני</translation>
    </message>
    <message>
        <source>Agreed as the second person</source>
        <translation>הסכמה כאדם שני</translation>
    </message>
    <message>
        <source>Refused as the second person</source>
        <translation>סירוב כאדם שני</translation>
    </message>
    <message>
        <source>Took back a request for a second person</source>
        <translation>ביטול בקשה לאדם שני</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>No route that is switched on uses it.</source>
        <translation>אף מסלול פעיל אינו משתמש בו.</translation>
    </message>
    <message>
        <source>The sign-in has ended already.</source>
        <translation>הכניסה כבר פגה.</translation>
    </message>
    <message>
        <source>The address is of the old kind.</source>
        <translation>הכתובת היא מהסוג הישן.</translation>
    </message>
    <message>
        <source>It lies in a file of the workspace, sealed: as good as the passphrase.</source>
        <translation>הוא נמצא בקובץ של סביבת העבודה, מוצפן: מוגן כמו ביטוי הסיסמה.</translation>
    </message>
    <message>
        <source>A passphrase opens the workspace: it is as good as that.</source>
        <translation>ביטוי סיסמה פותח את סביבת העבודה: ההגנה חזקה כמוהו.</translation>
    </message>
    <message>
        <source>Nobody has verified it yet.</source>
        <translation>איש עדיין לא אימת אותו.</translation>
    </message>
    <message>
        <source>It was found wrong when it was verified last.</source>
        <translation>באימות האחרון נמצא שהוא שגוי.</translation>
    </message>
    <message>
        <source>It isn&apos;t the log that others saw, or it is damaged.</source>
        <translation>זה אינו היומן שאחרים ראו, או שהוא פגום.</translation>
    </message>
    <message>
        <source>Nobody has reviewed it yet.</source>
        <translation>איש עדיין לא סקר אותה.</translation>
    </message>
    <message>
        <source>A crash of this program would write its memory.</source>
        <translation>קריסה של התוכנה תכתוב את הזיכרון שלה.</translation>
    </message>
    <message>
        <source>No rule is on that could tell of anything.</source>
        <translation>אין כלל פעיל שיכול לדווח על משהו.</translation>
    </message>
    <message>
        <source>There is no witness.</source>
        <translation>אין עד.</translation>
    </message>
    <message>
        <source>Only one person may manage connections.</source>
        <translation>רק אדם אחד רשאי לנהל חיבורים.</translation>
    </message>
    <message>
        <source>this computer&apos;s keychain</source>
        <translation>צרור המפתחות של המחשב הזה</translation>
    </message>
    <message>
        <source>an environment variable</source>
        <translation>משתנה סביבה</translation>
    </message>
    <message>
        <source>a sealed file of the workspace</source>
        <translation>קובץ מוצפן של סביבת העבודה</translation>
    </message>
    <message>
        <source>a passphrase</source>
        <translation>ביטוי סיסמה</translation>
    </message>
    <message>
        <source>%1, certificate by %2 until %3</source>
        <translation>%1, אישור מאת %2 עד %3</translation>
    </message>
    <message>
        <source>%1; an authority of your own</source>
        <translation>%1; רשות משלכם</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>מאז</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>הפעם האחרונה</translation>
    </message>
    <message>
        <source>Days ago</source>
        <translation>לפני (ימים)</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>פג</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>מסלולים</translation>
    </message>
    <message>
        <source>People</source>
        <translation>אנשים</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>מנהלים</translation>
    </message>
    <message>
        <source>Rules that watch</source>
        <translation>כללים פעילים</translation>
    </message>
    <message>
        <source>Suspended accounts</source>
        <translation>חשבונות מושעים</translation>
    </message>
    <message>
        <source>Swap spaces</source>
        <translation>שטחי החלפה</translation>
    </message>
    <message>
        <source>Secrets looked for</source>
        <translation>סודות שחיפשו</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>מקום שמירה</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>אמצעי פתיחה</translation>
    </message>
    <message>
        <source>Allowed for checks and logs</source>
        <translation>מותר לבדיקות וליומנים</translation>
    </message>
    <message>
        <source>It is as it should be.</source>
        <translation>זה כפי שצריך להיות.</translation>
    </message>
    <message>
        <source>%1 of %2 fail, and not all could be looked at.</source>
        <translation>%1 מתוך %2 נכשלים, ולא ניתן היה לבדוק את הכול.</translation>
    </message>
    <message>
        <source>%1 of %2 fail.</source>
        <translation>%1 מתוך %2 נכשלים.</translation>
    </message>
    <message>
        <source>It isn&apos;t as it should be.</source>
        <translation>זה לא כפי שצריך להיות.</translation>
    </message>
    <message>
        <source>It takes one permission more: %1.</source>
        <translation>נדרשת הרשאה אחת נוספת: %1.</translation>
    </message>
    <message>
        <source>From this workspace&apos;s settings</source>
        <translation>מההגדרות של סביבת העבודה הזו</translation>
    </message>
    <message>
        <source>Only a person can look there</source>
        <translation>רק אדם יכול לבדוק שם</translation>
    </message>
    <message>
        <source>By reading the secret&apos;s own place</source>
        <translation>בקריאת המקום של הסוד עצמו</translation>
    </message>
    <message>
        <source>By looking at the workspace&apos;s files</source>
        <translation>בבדיקת הקבצים של סביבת העבודה</translation>
    </message>
    <message>
        <source>From the last look at every page of both databases</source>
        <translation>מהבדיקה האחרונה של כל דף בשני מסדי הנתונים</translation>
    </message>
    <message>
        <source>By asking the system about this program</source>
        <translation>בשאלה למערכת על התוכנה הזו</translation>
    </message>
    <message>
        <source>By asking the system: /proc/swaps</source>
        <translation>בשאלה למערכת: ‎/proc/swaps</translation>
    </message>
    <message>
        <source>From the signed list of people in keyring.json</source>
        <translation>מרשימת האנשים החתומה שב-keyring.json</translation>
    </message>
    <message>
        <source>By looking where contacts were written to</source>
        <translation>בבדיקת המקומות שאליהם נכתבו אנשי קשר</translation>
    </message>
    <message>
        <source>By holding each rule against its own examples</source>
        <translation>בבדיקת כל כלל מול הדוגמאות שלו עצמו</translation>
    </message>
    <message>
        <source>From the audit log</source>
        <translation>מיומן הביקורת</translation>
    </message>
    <message>
        <source>By connecting to each server and reading its certificate</source>
        <translation>בהתחברות לכל שרת ובקריאת האישור שלו</translation>
    </message>
    <message>
        <source>By searching files on this computer</source>
        <translation>בחיפוש קבצים במחשב הזה</translation>
    </message>
    <message>
        <source>The service was to be asked</source>
        <translation>היה צריך לשאול את השירות</translation>
    </message>
    <message>
        <source>By asking the service: %1</source>
        <translation>בשאלה לשירות: %1</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>לא נמסר</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, from %2 until %3</source>
        <translation>%1, מ-%2 עד %3</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln that were looked at are as they should be.</source>
        <translation>
            <numerusform>הפריט היחיד שנבדק הוא כפי שצריך להיות.</numerusform>
            <numerusform>כל %Ln שנבדקו הם כפי שצריך להיות.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FetchText</name>
    <message>
        <source>Nothing new</source>
        <translation>אין חדש</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 חדשים</translation>
    </message>
    <message>
        <source>An event may show up there up to %1 hours late, and is kept for %2 days.</source>
        <translation>אירוע עשוי להופיע שם באיחור של עד %1 שעות, ונשמר %2 ימים.</translation>
    </message>
    <message>
        <source>An event may show up there up to %1 hours late. How long it is kept isn&apos;t said; a year is asked for.</source>
        <translation>אירוע עשוי להופיע שם באיחור של עד %1 שעות. לא נאמר כמה זמן הוא נשמר; מתבקשת שנה.</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>כניסות</translation>
    </message>
    <message>
        <source>Apps that were let in</source>
        <translation>יישומים שקיבלו גישה</translation>
    </message>
    <message>
        <source>What administrators did</source>
        <translation>מה שמנהלים עשו</translation>
    </message>
    <message>
        <source>Changes to the directory</source>
        <translation>שינויים בספרייה</translation>
    </message>
    <message>
        <source>Changes to security</source>
        <translation>שינויים באבטחה</translation>
    </message>
    <message>
        <source>What people did</source>
        <translation>מה שאנשים עשו</translation>
    </message>
    <message>
        <source>%1 new, and there are more</source>
        <translation>%1 חדשים, ויש עוד</translation>
    </message>
    <message>
        <source>Not part of this account&apos;s plan</source>
        <translation>לא כלול במנוי של החשבון הזה</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>לא מותר</translation>
    </message>
    <message>
        <source>Not kept for this kind of account</source>
        <translation>לא נשמר בחשבון מסוג זה</translation>
    </message>
    <message>
        <source>Couldn&apos;t be read</source>
        <translation>לא ניתן היה לקרוא</translation>
    </message>
    <message>
        <source>Fetch again for the rest.</source>
        <translation>הביאו שוב כדי לקבל את השאר.</translation>
    </message>
    <message>
        <source>%1 has this log with %2. The other logs are read all the same.</source>
        <translation>ב-%1 היומן הזה כלול ב-%2. היומנים האחרים נקראים בכל זאת.</translation>
    </message>
    <message>
        <source>It takes “%1” at %2. Ask an administrator there, then fetch again.</source>
        <translation>נדרש ״%1״ ב-%2. בקשו ממנהל שם, ואז הביאו שוב.</translation>
    </message>
    <message>
        <source>%1 keeps it for organisations.</source>
        <translation>%1 שומר אותו עבור ארגונים.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>נכשל</translation>
    </message>
    <message>
        <source>No log</source>
        <translation>אין יומן</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entries, %1 that were there already.</source>
        <translation>
            <numerusform>רשומה חדשה אחת, %1 שכבר היו כאן.</numerusform>
            <numerusform>%Ln רשומות חדשות, %1 שכבר היו כאן.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows told no event or no time, and were left out.</source>
        <translation>
            <numerusform>בשורה אחת לא צוין אירוע או זמן, והיא הושמטה.</numerusform>
            <numerusform>ב-%Ln שורות לא צוין אירוע או זמן, והן הושמטו.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Save a report</source>
        <translation>שמירת דוח</translation>
    </message>
    <message>
        <source>Pages to print (*.pdf)</source>
        <translation>דפים להדפסה ‎(*.pdf)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>עבור תוכנות ‎(*.json)</translation>
    </message>
</context>
<context>
    <name>FilterState</name>
    <message>
        <source>Any time</source>
        <translation>כל זמן</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>היום</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>אתמול</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 הימים האחרונים</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 הימים האחרונים</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>השנה</translation>
    </message>
    <message>
        <source>A span of time</source>
        <translation>פרק זמן</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>סנכרונים</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>תוכניות</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>מסלולים</translation>
    </message>
    <message>
        <source>What may leave</source>
        <translation>מה מותר לצאת</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>חיבורים</translation>
    </message>
    <message>
        <source>Tests of hooks</source>
        <translation>בדיקות Webhook</translation>
    </message>
    <message>
        <source>Same person or not</source>
        <translation>אותו אדם או לא</translation>
    </message>
    <message>
        <source>Exports of contacts</source>
        <translation>ייצואים של אנשי קשר</translation>
    </message>
    <message>
        <source>Reports and erasures</source>
        <translation>דוחות ומחיקות לצמיתות</translation>
    </message>
    <message>
        <source>Unlocking and locking</source>
        <translation>פתיחת נעילה ונעילה</translation>
    </message>
    <message>
        <source>Passphrases</source>
        <translation>ביטויי סיסמה</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>קודי שחזור</translation>
    </message>
    <message>
        <source>Unlocking by the keychain</source>
        <translation>פתיחת נעילה באמצעות צרור המפתחות</translation>
    </message>
    <message>
        <source>The record of failed unlocking</source>
        <translation>הרישום של פתיחות נעילה שנכשלו</translation>
    </message>
    <message>
        <source>People</source>
        <translation>אנשים</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>תפקידים</translation>
    </message>
    <message>
        <source>A second person</source>
        <translation>אדם שני</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>סורב</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>The log itself</source>
        <translation>היומן עצמו</translation>
    </message>
    <message>
        <source>The log&apos;s witnesses</source>
        <translation>העדים של היומן</translation>
    </message>
    <message>
        <source>Checks of security</source>
        <translation>בדיקות אבטחה</translation>
    </message>
    <message>
        <source>Reviews of security</source>
        <translation>סקירות אבטחה</translation>
    </message>
    <message>
        <source>Emergency revocations</source>
        <translation>ביטולי גישה בחירום</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>התראות</translation>
    </message>
    <message>
        <source>Rules of alerts</source>
        <translation>כללי התראות</translation>
    </message>
    <message>
        <source>This computer&apos;s clock</source>
        <translation>שעון המחשב הזה</translation>
    </message>
    <message>
        <source>Sign-ins at services</source>
        <translation>כניסות לשירותים</translation>
    </message>
    <message>
        <source>Second factors at services</source>
        <translation>גורמי אימות שניים בשירותים</translation>
    </message>
    <message>
        <source>Accounts at services</source>
        <translation>חשבונות בשירותים</translation>
    </message>
    <message>
        <source>Apps at services</source>
        <translation>יישומים בשירותים</translation>
    </message>
    <message>
        <source>Security settings and reports</source>
        <translation>הגדרות ודוחות אבטחה</translation>
    </message>
    <message>
        <source>Administration of services</source>
        <translation>ניהול של שירותים</translation>
    </message>
    <message>
        <source>Data at services</source>
        <translation>נתונים בשירותים</translation>
    </message>
    <message>
        <source>Anything else at services</source>
        <translation>כל דבר אחר בשירותים</translation>
    </message>
    <message>
        <source>Contact Warden</source>
        <translation>Contact Warden</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>מאת %1</translation>
    </message>
    <message>
        <source>Told by %1</source>
        <translation>דווח על ידי %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>בנוגע ל-%1</translation>
    </message>
    <message>
        <source>one thing</source>
        <translation>דבר אחד</translation>
    </message>
    <message>
        <source>In one sync</source>
        <translation>בסנכרון אחד</translation>
    </message>
    <message>
        <source>Channels of alerts</source>
        <translation>ערוצי התראות</translation>
    </message>
    <message>
        <source>Sign-ins, here and at services</source>
        <translation>כניסות, כאן ובשירותים</translation>
    </message>
</context>
<context>
    <name>FiringText</name>
    <message>
        <source>No alerts</source>
        <translation>אין התראות</translation>
    </message>
    <message>
        <source>One entry</source>
        <translation>רשומה אחת</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts</source>
        <translation>
            <numerusform>התראה אחת</numerusform>
            <numerusform>%Ln התראות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would not have fired in the last %Ln days.</source>
        <translation>
            <numerusform>הכלל לא היה מופעל ביום האחרון.</numerusform>
            <numerusform>הכלל לא היה מופעל ב-%Ln הימים האחרונים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would have fired %Ln times in the last %1 days.</source>
        <translation>
            <numerusform>הכלל היה מופעל פעם אחת ב-%1 הימים האחרונים.</numerusform>
            <numerusform>הכלל היה מופעל %Ln פעמים ב-%1 הימים האחרונים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries couldn&apos;t be held against it.</source>
        <translation>
            <numerusform>רשומה אחת לא ניתן היה לבדוק מולו.</numerusform>
            <numerusform>%Ln רשומות לא ניתן היה לבדוק מולו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counted</source>
        <translation>
            <numerusform>נספרה אחת</numerusform>
            <numerusform>%Ln נספרו</numerusform>
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
        <translation>ניסיון שנכשל לפתוח את נעילת היישום</translation>
    </message>
    <message>
        <source>Somebody unlocked this app</source>
        <translation>מישהו פתח את נעילת היישום</translation>
    </message>
    <message>
        <source>Somebody tried what their role does not allow</source>
        <translation>מישהו ניסה לעשות מה שהתפקיד שלו אינו מתיר</translation>
    </message>
    <message>
        <source>People or roles of this app were changed</source>
        <translation>אנשים או תפקידים ביישום הזה שונו</translation>
    </message>
    <message>
        <source>A failed sign-in at a service</source>
        <translation>כניסה לשירות שנכשלה</translation>
    </message>
    <message>
        <source>A sign-in at a service</source>
        <translation>כניסה לשירות</translation>
    </message>
    <message>
        <source>A second factor was switched off at a service</source>
        <translation>גורם אימות שני כובה בשירות</translation>
    </message>
    <message>
        <source>An app was let in at a service</source>
        <translation>יישום קיבל גישה בשירות</translation>
    </message>
    <message>
        <source>An administrator&apos;s rights changed at a service</source>
        <translation>הרשאות מנהל השתנו בשירות</translation>
    </message>
    <message>
        <source>A sync failed</source>
        <translation>סנכרון נכשל</translation>
    </message>
    <message>
        <source>A sync waits for a person</source>
        <translation>סנכרון ממתין לאדם</translation>
    </message>
    <message>
        <source>Contacts were removed</source>
        <translation>אנשי קשר הוסרו</translation>
    </message>
    <message>
        <source>Contacts were created</source>
        <translation>אנשי קשר נוצרו</translation>
    </message>
    <message>
        <source>Contacts were exported, or reported on</source>
        <translation>אנשי קשר יוצאו, או הופק עליהם דוח</translation>
    </message>
    <message>
        <source>Routes were changed</source>
        <translation>מסלולים שונו</translation>
    </message>
    <message>
        <source>What may leave by new routes was changed</source>
        <translation>מה שמותר לצאת במסלולים חדשים שונה</translation>
    </message>
    <message>
        <source>Connections were changed</source>
        <translation>חיבורים שונו</translation>
    </message>
    <message>
        <source>A hook&apos;s test failed</source>
        <translation>בדיקה של Webhook נכשלה</translation>
    </message>
    <message>
        <source>times</source>
        <translation>פעמים</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>אנשי קשר</translation>
    </message>
</context>
<context>
    <name>MaintainerText</name>
    <message>
        <source>Is something wrong, or unsafe? Write to %1.</source>
        <translation>משהו לא תקין, או לא בטוח? כתבו אל %1.</translation>
    </message>
</context>
<context>
    <name>MendingPlace</name>
    <message>
        <source>Open Settings</source>
        <translation>פתיחת ״הגדרות״</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>כניסה מחדש</translation>
    </message>
    <message>
        <source>Enter a new one</source>
        <translation>הזנת חדש</translation>
    </message>
    <message>
        <source>Open Connections</source>
        <translation>פתיחת ״חיבורים״</translation>
    </message>
    <message>
        <source>Enter it again</source>
        <translation>הזנה מחדש</translation>
    </message>
    <message>
        <source>Open Policies</source>
        <translation>פתיחת ״מדיניות״</translation>
    </message>
    <message>
        <source>Open People</source>
        <translation>פתיחת ״אנשים״</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>אימות היומן</translation>
    </message>
    <message>
        <source>Open the rules</source>
        <translation>פתיחת הכללים</translation>
    </message>
    <message>
        <source>Review now</source>
        <translation>סקירה כעת</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>Messages: %1</source>
        <translation>הודעות: %1</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>לא נשלח</translation>
    </message>
    <message>
        <source>Sent, not accepted</source>
        <translation>נשלח, לא התקבל</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>התקבל</translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <translation>אושר על ידי %1</translation>
    </message>
    <message>
        <source>Confirmed by the way back</source>
        <translation>אושר בערוץ החזרה</translation>
    </message>
    <message>
        <source>This message never went out.</source>
        <translation>ההודעה הזו מעולם לא יצאה.</translation>
    </message>
    <message>
        <source>This message went out, and nobody accepted it.</source>
        <translation>ההודעה הזו יצאה, ואיש לא קיבל אותה.</translation>
    </message>
    <message>
        <source>Zapier accepted this message. Whether the Zap did its work isn&apos;t known.</source>
        <translation>ההודעה הזו התקבלה ב-Zapier. לא ידוע אם ה-Zap עשה את עבודתו.</translation>
    </message>
    <message>
        <source>%1 said %2 that the Zap did its work.</source>
        <translation>לפי %1, %2, ה-Zap עשה את עבודתו.</translation>
    </message>
    <message>
        <source>The Zap&apos;s last step named this message; the way back was read %1.</source>
        <translation>השלב האחרון של ה-Zap ציין את ההודעה הזו; ערוץ החזרה נקרא %1.</translation>
    </message>
    <message>
        <source>No hook has a way back yet.</source>
        <translation>עדיין אין ערוץ חזרה לשום Webhook.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>אחת אושרה</numerusform>
            <numerusform>%Ln אושרו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>התקבלה אחת</numerusform>
            <numerusform>%Ln התקבלו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent without an acceptance</source>
        <translation>
            <numerusform>אחת נשלחה ולא התקבלה</numerusform>
            <numerusform>%Ln נשלחו ולא התקבלו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>אחת לא נשלחה</numerusform>
            <numerusform>%Ln לא נשלחו</numerusform>
        </translation>
    </message>
    <message>
        <source>A way back is a text file, such as one in your Dropbox, in which the Zap&apos;s last step notes each message that it has worked on. The app reads it, and knows what was done.</source>
        <translation>ערוץ חזרה הוא קובץ טקסט, למשל ב-Dropbox שלכם, שבו השלב האחרון של ה-Zap רושם כל הודעה שה-Zap טיפל בה. היישום קורא אותו ויודע מה נעשה.</translation>
    </message>
</context>
<context>
    <name>MovedText</name>
    <message numerus="yes">
        <source>%Ln contacts of “%1” aren&apos;t there.</source>
        <translation>
            <numerusform>איש קשר אחד מתוך ״%1״ חסר שם.</numerusform>
            <numerusform>%Ln אנשי קשר מתוך ״%1״ חסרים שם.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is another kind of file than before. Nothing was changed.</source>
        <translation>זה סוג קובץ אחר מבעבר. דבר לא שונה.</translation>
    </message>
    <message>
        <source>Choose one of the same kind, or connect this one beside it.</source>
        <translation>בחרו קובץ מאותו סוג, או חברו את הקובץ הזה בנוסף.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t at the new address, and a route needs it. Nothing was changed.</source>
        <translation>״%1״ אינו נמצא בכתובת החדשה, ומסלול זקוק לו. דבר לא שונה.</translation>
    </message>
    <message>
        <source>Check the address. If it is another account&apos;s, connect that one beside this, and add the routes for it.</source>
        <translation>בדקו את הכתובת. אם היא של חשבון אחר, חברו אותו בנוסף לזה, והוסיפו עבורו את המסלולים.</translation>
    </message>
    <message>
        <source>So it isn&apos;t the same address book. Nothing was changed.</source>
        <translation>לכן זה אינו אותו פנקס כתובות. דבר לא שונה.</translation>
    </message>
    <message>
        <source>Check that everything was moved. If it is meant to be another address book, connect it beside this one, and add the routes for it.</source>
        <translation>בדקו שהכול הועבר. אם הכוונה לפנקס כתובות אחר, חברו אותו בנוסף לזה, והוסיפו עבורו את המסלולים.</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>״%1״ (%2)</translation>
    </message>
    <message>
        <source>It isn&apos;t the same there as when it was read last: %1. Nothing was changed yet.</source>
        <translation>התוכן שם אינו זהה למה שנקרא בפעם האחרונה: %1. דבר עוד לא שונה.</translation>
    </message>
    <message>
        <source>Check that everything was moved, and that it is no older copy. If you go on, all this counts as edited there: the next sync removes, changes and adds these contacts elsewhere, as your routes and their limits say.</source>
        <translation>בדקו שהכול הועבר, ושזה אינו עותק ישן יותר. אם תמשיכו, כל אלה ייחשבו לעריכות שנעשו שם: הסנכרון הבא יסיר, ישנה ויוסיף את אנשי הקשר האלה במקומות אחרים, לפי המסלולים שלכם והמגבלות שלהם.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Look at it</source>
        <translation>עיון בבקשה</translation>
    </message>
    <message>
        <source>Your agreement is asked for: %1</source>
        <translation>מתבקשת הסכמתכם: %1</translation>
    </message>
    <message numerus="yes">
        <source>Your agreement is asked for %Ln times. The first: %1</source>
        <translation>
            <numerusform>מתבקשת הסכמתכם פעם אחת: %1</numerusform>
            <numerusform>מתבקשת הסכמתכם %Ln פעמים. הראשונה: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <source>“%1” asks you to sign in again.</source>
        <translation>״%1״ מבקש שתיכנסו מחדש.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>כניסה מחדש</translation>
    </message>
    <message>
        <source>“%1” couldn&apos;t be reached.</source>
        <translation>לא ניתן היה להגיע אל ״%1״.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>“%1” needs: %2.</source>
        <translation>״%1״ צריך: %2.</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>התרה</translation>
    </message>
    <message>
        <source>A check of security fails: “%1”.</source>
        <translation>בדיקת אבטחה נכשלת: ״%1״.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks of security fail. The first: “%1”.</source>
        <translation>
            <numerusform>בדיקת אבטחה אחת נכשלת: ״%1״.</numerusform>
            <numerusform>%Ln בדיקות אבטחה נכשלות. הראשונה: ״%1״.</numerusform>
        </translation>
    </message>
    <message>
        <source>What %1 vouched for ends on %2: “%3”.</source>
        <translation>הערבות של %1 פגה ב-%2: ״%3״.</translation>
    </message>
    <message>
        <source>An owner set your passphrase, and knows it. Choose one of your own.</source>
        <translation>בעלים הגדירו את ביטוי הסיסמה שלכם ומכירים אותו. בחרו אחד משלכם.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>שינוי</translation>
    </message>
    <message>
        <source>A plan waits for your decision: %1.</source>
        <translation>תוכנית ממתינה להחלטתכם: %1.</translation>
    </message>
    <message>
        <source>An undo waits for your decision: %1.</source>
        <translation>החזרה לאחור ממתינה להחלטתכם: %1.</translation>
    </message>
    <message>
        <source>Review it</source>
        <translation>סקירה</translation>
    </message>
    <message>
        <source>Begin by connecting an account</source>
        <translation>התחילו בחיבור חשבון</translation>
    </message>
    <message>
        <source>No account is connected yet</source>
        <translation>עדיין לא חובר חשבון</translation>
    </message>
    <message>
        <source>Contact Warden reads contacts from one place and brings them to another. Connect the first of the two.</source>
        <translation>Contact Warden קורא אנשי קשר ממקום אחד ומביא אותם למקום אחר. חברו את הראשון מבין השניים.</translation>
    </message>
    <message>
        <source>An owner or administrator connects the first one.</source>
        <translation>בעלים או מנהל מחברים את הראשון.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>חיבור חשבון</translation>
    </message>
    <message>
        <source>Now say where contacts should go</source>
        <translation>כעת קבעו לאן יעברו אנשי קשר</translation>
    </message>
    <message>
        <source>There are no routes yet</source>
        <translation>עדיין אין מסלולים</translation>
    </message>
    <message>
        <source>A route leads from one address book to another, with rules for what may leave and what may be removed.</source>
        <translation>מסלול מוביל מפנקס כתובות אחד לאחר, עם כללים למה שמותר לצאת ומה שמותר להסיר.</translation>
    </message>
    <message>
        <source>An owner or administrator adds the first one.</source>
        <translation>בעלים או מנהל מוסיפים את הראשון.</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>הוספת מסלול</translation>
    </message>
    <message>
        <source>Connections and syncs are for other roles</source>
        <translation>חיבורים וסנכרונים מיועדים לתפקידים אחרים</translation>
    </message>
    <message>
        <source>You may look at what happened, in the audit log.</source>
        <translation>אתם רשאים לראות מה קרה, ביומן הביקורת.</translation>
    </message>
    <message>
        <source>Open the audit log</source>
        <translation>פתיחת יומן הביקורת</translation>
    </message>
    <message>
        <source>A route needs two address books</source>
        <translation>מסלול צריך שני פנקסי כתובות</translation>
    </message>
    <message>
        <source>Connect one to read contacts from and one to bring them to.</source>
        <translation>חברו אחד שממנו ייקראו אנשי קשר ואחד שאליו יובאו.</translation>
    </message>
    <message>
        <source>Connect the second one</source>
        <translation>חיבור השני</translation>
    </message>
    <message>
        <source>Everything is set up</source>
        <translation>הכול מוגדר</translation>
    </message>
    <message>
        <source>Press Sync now: what keeps to the limits is written at once, the rest waits for you. To look first, open Sync and press Preview first.</source>
        <translation>לחצו על ״סנכרון כעת״: מה שעומד במגבלות נכתב מיד, והשאר ממתין לכם. כדי לבדוק קודם, פתחו את ״סנכרון״ ולחצו על ״תצוגה מקדימה תחילה״.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>סנכרון כעת</translation>
    </message>
</context>
<context>
    <name>PassphraseStrength</name>
    <message>
        <source>At least 12 characters. Four words that don&apos;t belong together are good.</source>
        <translation>לפחות 12 תווים. ארבע מילים שאינן קשורות זו לזו הן בחירה טובה.</translation>
    </message>
    <message>
        <source>Too short: at least 12 characters.</source>
        <translation>קצר מדי: לפחות 12 תווים.</translation>
    </message>
    <message>
        <source>Easy to guess. Add another word.</source>
        <translation>קל לניחוש. הוסיפו עוד מילה.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>סביר. עוד מילה אחת תהפוך אותו לחזק.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>חזק.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>May do everything, also manage people and keys.</source>
        <translation>רשאי לעשות הכול, גם לנהל אנשים ומפתחות.</translation>
    </message>
    <message>
        <source>Connects accounts, sets routes, decides on held plans.</source>
        <translation>מחבר חשבונות, מגדיר מסלולים, מחליט על תוכניות מעוכבות.</translation>
    </message>
    <message>
        <source>Presses “Sync now” and sees contacts. Changes no settings.</source>
        <translation>לוחץ על ״סנכרון כעת״ ורואה אנשי קשר. אינו משנה הגדרות.</translation>
    </message>
    <message>
        <source>Reads the audit log. Has no key to the contacts.</source>
        <translation>קורא את יומן הביקורת. אין לו מפתח לאנשי הקשר.</translation>
    </message>
    <message>
        <source>Manage people, roles and keys</source>
        <translation>ניהול אנשים, תפקידים ומפתחות</translation>
    </message>
    <message>
        <source>Connect and remove accounts</source>
        <translation>חיבור והסרה של חשבונות</translation>
    </message>
    <message>
        <source>See connections</source>
        <translation>הצגת חיבורים</translation>
    </message>
    <message>
        <source>Set routes, policies and limits</source>
        <translation>הגדרת מסלולים, מדיניות ומגבלות</translation>
    </message>
    <message>
        <source>See routes</source>
        <translation>הצגת מסלולים</translation>
    </message>
    <message>
        <source>Sync within the limits</source>
        <translation>סנכרון במסגרת המגבלות</translation>
    </message>
    <message>
        <source>Decide on syncs that wait, agree as second person</source>
        <translation>החלטה על סנכרונים ממתינים, הסכמה כאדם שני</translation>
    </message>
    <message>
        <source>Undo a run</source>
        <translation>החזרת הרצה לאחור</translation>
    </message>
    <message>
        <source>Search and see contacts</source>
        <translation>חיפוש והצגה של אנשי קשר</translation>
    </message>
    <message>
        <source>Export, report on and erase contacts</source>
        <translation>ייצוא, דוחות ומחיקה לצמיתות של אנשי קשר</translation>
    </message>
    <message>
        <source>See one&apos;s own part of the log</source>
        <translation>הצגת החלק האישי ביומן</translation>
    </message>
    <message>
        <source>See and export the whole log</source>
        <translation>הצגה וייצוא של היומן כולו</translation>
    </message>
    <message>
        <source>Change one&apos;s own passphrase and settings</source>
        <translation>שינוי ביטוי הסיסמה וההגדרות האישיות</translation>
    </message>
</context>
<context>
    <name>PermissionText</name>
    <message>
        <source>Your role</source>
        <translation>התפקיד שלכם</translation>
    </message>
    <message>
        <source>Your role (%1)</source>
        <translation>התפקיד שלכם (%1)</translation>
    </message>
    <message>
        <source>%1 may not do this, only an owner may.</source>
        <translation>%1 אינו רשאי לעשות זאת, רק בעלים רשאים.</translation>
    </message>
    <message>
        <source>%1 may not connect or change accounts.</source>
        <translation>%1 אינו רשאי לחבר או לשנות חשבונות.</translation>
    </message>
    <message>
        <source>%1 may not see connections.</source>
        <translation>%1 אינו רשאי לראות חיבורים.</translation>
    </message>
    <message>
        <source>%1 may not change routes and policies.</source>
        <translation>%1 אינו רשאי לשנות מסלולים ומדיניות.</translation>
    </message>
    <message>
        <source>%1 may not see routes and policies.</source>
        <translation>%1 אינו רשאי לראות מסלולים ומדיניות.</translation>
    </message>
    <message>
        <source>%1 may not sync.</source>
        <translation>%1 אינו רשאי לסנכרן.</translation>
    </message>
    <message>
        <source>%1 may not decide on what waits.</source>
        <translation>%1 אינו רשאי להחליט על מה שממתין.</translation>
    </message>
    <message>
        <source>%1 may not undo a run.</source>
        <translation>%1 אינו רשאי להחזיר הרצה לאחור.</translation>
    </message>
    <message>
        <source>%1 may not see contacts.</source>
        <translation>%1 אינו רשאי לראות אנשי קשר.</translation>
    </message>
    <message>
        <source>%1 may not export, report on or erase contacts.</source>
        <translation>%1 אינו רשאי לייצא אנשי קשר, להפיק עליהם דוח או למחוק אותם לצמיתות.</translation>
    </message>
    <message>
        <source>%1 may not see the audit log.</source>
        <translation>%1 אינו רשאי לראות את יומן הביקורת.</translation>
    </message>
    <message>
        <source>%1 may not change settings.</source>
        <translation>%1 אינו רשאי לשנות הגדרות.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>בעלים</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>מנהל</translation>
    </message>
    <message>
        <source>Sync operator</source>
        <translation>מפעיל סנכרון</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>מבקר</translation>
    </message>
    <message>
        <source>%1 may not see alerts, nor what others did.</source>
        <translation>%1 אינו רשאי לראות התראות, וגם לא מה שעשו אחרים.</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>%1; with what the other routes would remove, that is more than the limits allow.</source>
        <translation>%1; יחד עם מה שהמסלולים האחרים היו מסירים, זה יותר ממה שהמגבלות מתירות.</translation>
    </message>
    <message>
        <source>%1; the limits are %2 and %3 %.</source>
        <translation>%1; המגבלות הן %2 ו-%3%.</translation>
    </message>
    <message>
        <source>%1; the limit is %2.</source>
        <translation>%1; המגבלה היא %2.</translation>
    </message>
    <message>
        <source>%1; the limit is %2 %.</source>
        <translation>%1; המגבלה היא %2%.</translation>
    </message>
    <message>
        <source>Nothing would be left at %1.</source>
        <translation>ב-%1 לא היה נשאר דבר.</translation>
    </message>
    <message>
        <source>An address book of this route came back empty though it had contacts before.</source>
        <translation>פנקס כתובות של המסלול הזה חזר ריק אף שהיו בו אנשי קשר קודם.</translation>
    </message>
    <message>
        <source>Somebody else has to agree to that many removals.</source>
        <translation>אדם אחר צריך להסכים לכל כך הרבה הסרות.</translation>
    </message>
    <message>
        <source>This route asks before it removes: %1 would be removed.</source>
        <translation>המסלול הזה שואל לפני הסרה: %1 היו מוסרים.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>להשאיר אותם</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>להשאיר הכול כפי שהוא</translation>
    </message>
    <message>
        <source>Apply anyway</source>
        <translation>להחיל בכל זאת</translation>
    </message>
    <message>
        <source>Would be changed at %1 and at %2.</source>
        <translation>ישתנה ב-%1 וב-%2.</translation>
    </message>
    <message>
        <source>Would be sent to %1 as a new contact.</source>
        <translation>יישלח אל %1 כאיש קשר חדש.</translation>
    </message>
    <message>
        <source>Would be added to %1.</source>
        <translation>יתווסף אל %1.</translation>
    </message>
    <message>
        <source>Its changes would be sent to %1.</source>
        <translation>השינויים שלו יישלחו אל %1.</translation>
    </message>
    <message>
        <source>Would be changed at %1.</source>
        <translation>ישתנה ב-%1.</translation>
    </message>
    <message>
        <source>Its removal would be told to %1.</source>
        <translation>הסרתו תדווח אל %1.</translation>
    </message>
    <message>
        <source>Would be removed from %1.</source>
        <translation>יוסר מ-%1.</translation>
    </message>
    <message>
        <source>Nothing would be written.</source>
        <translation>לא ייכתב דבר.</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>אותה כתובת דוא״ל</translation>
    </message>
    <message>
        <source>the same phone number</source>
        <translation>אותו מספר טלפון</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>אותו שם</translation>
    </message>
    <message>
        <source>Part of it waits for a second person</source>
        <translation>חלק ממנו ממתין לאדם שני</translation>
    </message>
    <message>
        <source>Nothing was sent on that route. Everything else was done.</source>
        <translation>דבר לא נשלח במסלול הזה. כל השאר בוצע.</translation>
    </message>
    <message>
        <source>Stopped before the end</source>
        <translation>נעצר לפני הסוף</translation>
    </message>
    <message>
        <source>%1. What was written until then is complete and recorded. The next sync goes on from there.</source>
        <translation>%1. מה שנכתב עד אז שלם ורשום. הסנכרון הבא ימשיך משם.</translation>
    </message>
    <message>
        <source>Not everything could be synced</source>
        <translation>לא ניתן היה לסנכרן את הכול</translation>
    </message>
    <message>
        <source>%1. The reasons stand below; everything else was done.</source>
        <translation>%1. הסיבות רשומות למטה; כל השאר בוצע.</translation>
    </message>
    <message>
        <source>The counts don&apos;t add up</source>
        <translation>הספירות אינן מסתכמות</translation>
    </message>
    <message>
        <source>%1. Open the run and compare it with your address books before you sync again.</source>
        <translation>%1. פתחו את ההרצה והשוו אותה לפנקסי הכתובות שלכם לפני שתסנכרנו שוב.</translation>
    </message>
    <message>
        <source>Part of it waits for you</source>
        <translation>חלק ממנו ממתין לכם</translation>
    </message>
    <message>
        <source>%1. Nothing that waits was written.</source>
        <translation>%1. לא נכתב דבר ממה שממתין.</translation>
    </message>
    <message>
        <source>Everything is in sync</source>
        <translation>הכול מסונכרן</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>סונכרן</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln contacts would be reported to %2 as removed</source>
        <translation>
            <numerusform>%1 מתוך איש קשר אחד ידווח אל %2 כמוסר</numerusform>
            <numerusform>%1 מתוך %Ln אנשי קשר ידווחו אל %2 כמוסרים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln contacts would be removed at %2</source>
        <translation>
            <numerusform>%1 מתוך איש קשר אחד יוסר ב-%2</numerusform>
            <numerusform>%1 מתוך %Ln אנשי קשר יוסרו ב-%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts would be joined with others for the first time; the limit is %1 % of the address book.</source>
        <translation>
            <numerusform>איש קשר אחד יצורף לאחרים לראשונה; המגבלה היא %1% מפנקס הכתובות.</numerusform>
            <numerusform>%Ln אנשי קשר יצורפו לאחרים לראשונה; המגבלה היא %1% מפנקס הכתובות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln</source>
        <translation>
            <numerusform>הסרת אחד</numerusform>
            <numerusform>הסרת %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>costs %Ln Zapier tasks</source>
        <translation>
            <numerusform>עולה משימת Zapier אחת</numerusform>
            <numerusform>עולה %Ln משימות Zapier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts can&apos;t be undone: what was sent or removed there can&apos;t be given back.</source>
        <translation>
            <numerusform>איש קשר אחד לא ניתן להחזיר לאחור: אי אפשר להשיב את מה שנשלח או הוסר שם.</numerusform>
            <numerusform>%Ln אנשי קשר לא ניתן להחזיר לאחור: אי אפשר להשיב את מה שנשלח או הוסר שם.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts left as now, because of changes that were made after the run.</source>
        <translation>
            <numerusform>איש קשר אחד הושאר כפי שהוא כעת, בגלל שינויים שנעשו אחרי ההרצה.</numerusform>
            <numerusform>%Ln אנשי קשר הושארו כפי שהם כעת, בגלל שינויים שנעשו אחרי ההרצה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waits for you above %Ln removals, or %1 % of an address book</source>
        <translation>
            <numerusform>ממתין לכם מעל הסרה אחת, או %1% מפנקס כתובות</numerusform>
            <numerusform>ממתין לכם מעל %Ln הסרות, או %1% מפנקס כתובות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts couldn&apos;t be synced</source>
        <translation>
            <numerusform>איש קשר אחד לא ניתן היה לסנכרן</numerusform>
            <numerusform>%Ln אנשי קשר לא ניתן היה לסנכרן</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts compared; nothing needed to be written.</source>
        <translation>
            <numerusform>הושווה איש קשר אחד; לא היה צורך לכתוב דבר.</numerusform>
            <numerusform>הושוו %Ln אנשי קשר; לא היה צורך לכתוב דבר.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. %Ln contacts compared, and every one is accounted for.</source>
        <translation>
            <numerusform>%1. הושווה איש קשר אחד, והוא נכלל בספירה.</numerusform>
            <numerusform>%1. הושוו %Ln אנשי קשר, וכל אחד מהם נכלל בספירה.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The reasons stand below; nothing was written.</source>
        <translation>%1. הסיבות רשומות למטה; לא נכתב דבר.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>הוחזר לאחור</translation>
    </message>
    <message>
        <source>%1. Everything of that run was taken back.</source>
        <translation>%1. כל מה שנעשה באותה הרצה הוחזר לאחור.</translation>
    </message>
    <message>
        <source>%1. What can&apos;t be given back, or was changed since, was left as it is.</source>
        <translation>%1. מה שאי אפשר להשיב, או ששונה מאז, נשאר כפי שהוא.</translation>
    </message>
    <message numerus="yes">
        <source>Waits for you above %Ln “removed” messages, or %1 % of those that were sent</source>
        <translation>
            <numerusform>ממתין לכם מעל הודעת ״הוסר״ אחת, או %1% מאנשי הקשר שנשלחו</numerusform>
            <numerusform>ממתין לכם מעל %Ln הודעות ״הוסר״, או %1% מאנשי הקשר שנשלחו</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintedReport</name>
    <message>
        <source>Checkpoint</source>
        <translation>נקודת בקרה</translation>
    </message>
    <message>
        <source>Nothing of the log was signed yet.</source>
        <translation>עדיין לא נחתם דבר מהיומן.</translation>
    </message>
    <message>
        <source>This is what the log was when this report was made: its name, how many entries it had, and the root hash over them, signed. Kept on paper, it shows later whether anything before was changed.</source>
        <translation>כך היה היומן כשהדוח הזה הופק: שמו, כמה רשומות היו בו, וגיבוב השורש שלהן, חתום. אם נשמר על נייר, הוא מראה בהמשך אם משהו קודם שונה.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>עמוד %1 מתוך %2</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>Connecting to %1</source>
        <translation>מתבצע חיבור אל %1</translation>
    </message>
    <message>
        <source>Looking what changed in %1</source>
        <translation>נבדק מה השתנה ב-%1</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>מתבצעת הבאה של %1</translation>
    </message>
    <message>
        <source>Storing %1</source>
        <translation>מתבצעת שמירה של %1</translation>
    </message>
    <message>
        <source>Comparing %1</source>
        <translation>מתבצעת השוואה של %1</translation>
    </message>
    <message>
        <source>Planning %1</source>
        <translation>מתבצע תכנון של %1</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>מתבצעת כתיבה אל %1</translation>
    </message>
    <message>
        <source>Recording what happened in %1</source>
        <translation>נרשם מה שקרה ב-%1</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <translation>מתבצע אימות של %1</translation>
    </message>
    <message>
        <source>Waiting as %1 asks</source>
        <translation>המתנה לבקשת %1</translation>
    </message>
    <message>
        <source>Signing in at %1</source>
        <translation>מתבצעת כניסה אל %1</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>מתבצע חיבור</translation>
    </message>
    <message>
        <source>Looking what changed</source>
        <translation>נבדק מה השתנה</translation>
    </message>
    <message>
        <source>Fetching contacts</source>
        <translation>אנשי קשר מובאים</translation>
    </message>
    <message>
        <source>Storing contacts</source>
        <translation>אנשי קשר נשמרים</translation>
    </message>
    <message>
        <source>Comparing contacts</source>
        <translation>אנשי קשר מושווים</translation>
    </message>
    <message>
        <source>Making the plan</source>
        <translation>התוכנית נוצרת</translation>
    </message>
    <message>
        <source>Writing changes</source>
        <translation>שינויים נכתבים</translation>
    </message>
    <message>
        <source>Recording what happened</source>
        <translation>נרשם מה שקרה</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>מתבצע אימות</translation>
    </message>
    <message>
        <source>Waiting as the service asks</source>
        <translation>המתנה לבקשת השירות</translation>
    </message>
    <message>
        <source>Signing in in the browser</source>
        <translation>מתבצעת כניסה בדפדפן</translation>
    </message>
    <message>
        <source>%1 (%2 left)</source>
        <translation>%1 (נותרו %2)</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 מתוך %3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>נותרו כמה שניות</translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>נותרה כדקה</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>דקה אחת</numerusform>
            <numerusform>%Ln דקות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>שנייה אחת</numerusform>
            <numerusform>%Ln שניות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>נותרה כדקה</numerusform>
            <numerusform>נותרו כ-%Ln דקות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours left</source>
        <translation>
            <numerusform>נותרה כשעה</numerusform>
            <numerusform>נותרו כ-%Ln שעות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>בי&amp;טול</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ביצוע חו&amp;זר</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>גזי&amp;רה</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;העתקה</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ה&amp;דבקה</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>בחירת הכול</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>אישור</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;כן</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;לא</translation>
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
        <translation>רווח</translation>
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
        <translation>בי&amp;טול</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ביצוע חו&amp;זר</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>גזי&amp;רה</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;העתקה</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>העתקת &amp;מיקום הקישור</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ה&amp;דבקה</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>בחירת הכול</translation>
    </message>
</context>
<context>
    <name>QuarterPdf</name>
    <message>
        <source>entries %1 to %2 in %3</source>
        <translation>רשומות %1 עד %2 ב-%3</translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation>דוח ביקורת</translation>
    </message>
    <message>
        <source>Workspace %1. Made by %2 on %3.</source>
        <translation>סביבת העבודה %1. הופק על ידי %2 ב-%3.</translation>
    </message>
    <message>
        <source>The quarter isn&apos;t over: this is what the log tells so far.</source>
        <translation>הרבעון עדיין לא הסתיים: זה מה שהיומן מספר עד כה.</translation>
    </message>
    <message>
        <source>Older entries are archived in sealed files. What they tell of this quarter isn&apos;t counted here: %1.</source>
        <translation>רשומות ישנות יותר נמצאות בארכיון בקבצים מוצפנים. מה שהן מספרות על הרבעון הזה אינו נספר כאן: %1.</translation>
    </message>
    <message>
        <source>syncs</source>
        <translation>סנכרונים</translation>
    </message>
    <message>
        <source>contacts written</source>
        <translation>אנשי קשר שנכתבו</translation>
    </message>
    <message>
        <source>failed sign-ins</source>
        <translation>כניסות שנכשלו</translation>
    </message>
    <message>
        <source>log entries</source>
        <translation>רשומות ביומן</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>שבוע אחר שבוע</translation>
    </message>
    <message>
        <source>Syncs in the week that begins on</source>
        <translation>סנכרונים לפי תחילת השבוע</translation>
    </message>
    <message>
        <source>Contacts written: new, changed or removed</source>
        <translation>אנשי קשר שנכתבו: חדשים, ששונו או שהוסרו</translation>
    </message>
    <message>
        <source>What was synced</source>
        <translation>מה סונכרן</translation>
    </message>
    <message>
        <source>Nothing was synced in this quarter.</source>
        <translation>דבר לא סונכרן ברבעון הזה.</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>מסלול</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>סנכרונים</translation>
    </message>
    <message>
        <source>New</source>
        <translation>חדש</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>השתנה</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>הוסר</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>נכשל</translation>
    </message>
    <message>
        <source>There were more syncs than this report counts: only the newest are in these tables and in the bars.</source>
        <translation>היו יותר סנכרונים ממה שהדוח הזה סופר: רק החדשים ביותר מופיעים בטבלאות ובעמודות האלה.</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>מי עשה זאת</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>אדם</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>הוחזר לאחור</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>כניסות שנכשלו</translation>
    </message>
    <message>
        <source>Nobody failed to sign in, as far as the log tells.</source>
        <translation>לפי היומן, לאיש לא נכשלה כניסה.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>היכן</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>הפעם האחרונה</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>פעמים</translation>
    </message>
    <message>
        <source>The log has no events of connected services for this quarter: only sign-ins to Contact Warden itself are counted.</source>
        <translation>ביומן אין אירועים של שירותים מחוברים ברבעון הזה: נספרות רק כניסות ל-Contact Warden עצמו.</translation>
    </message>
    <message>
        <source>The log has events of this quarter by: %1. Of other services it tells nothing.</source>
        <translation>ביומן יש אירועים מהרבעון הזה מאת: %1. על שירותים אחרים הוא אינו מספר דבר.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>התראות</translation>
    </message>
    <message>
        <source>No rule found anything to tell of.</source>
        <translation>אף כלל לא מצא דבר לדווח עליו.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>מה נמצא</translation>
    </message>
    <message>
        <source>What else happened</source>
        <translation>מה עוד קרה</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>אירוע</translation>
    </message>
    <message>
        <source>Is the log still what it was?</source>
        <translation>האם היומן עדיין כפי שהיה?</translation>
    </message>
    <message>
        <source>none</source>
        <translation>אין</translation>
    </message>
    <message>
        <source>1 to %1</source>
        <translation>1 עד %1</translation>
    </message>
    <message>
        <source>Verified on %1</source>
        <translation>אומת ב-%1</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>רשומות</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>ביומן</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>נחתם</translation>
    </message>
    <message>
        <source>Vouched for from outside</source>
        <translation>עדות מבחוץ</translation>
    </message>
    <message>
        <source>Root hash:</source>
        <translation>גיבוב השורש:</translation>
    </message>
    <message>
        <source>Audit report, %1</source>
        <translation>דוח ביקורת, %1</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more routes.</source>
        <translation>
            <numerusform>ועוד מסלול אחד.</numerusform>
            <numerusform>ועוד %Ln מסלולים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln syncs weren&apos;t done as they should have been. The log says of each what was.</source>
        <translation>
            <numerusform>סנכרון אחד לא בוצע כפי שהיה צריך. היומן מפרט מה היה.</numerusform>
            <numerusform>%Ln סנכרונים לא בוצעו כפי שהיה צריך. היומן מפרט על כל אחד מה היה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more people.</source>
        <translation>
            <numerusform>ועוד אדם אחד.</numerusform>
            <numerusform>ועוד %Ln אנשים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more by others.</source>
        <translation>
            <numerusform>ועוד אחד מאת אחרים.</numerusform>
            <numerusform>ועוד %Ln מאת אחרים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more rules.</source>
        <translation>
            <numerusform>ועוד כלל אחד.</numerusform>
            <numerusform>ועוד %Ln כללים.</numerusform>
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
        <translation>תוכניות שהמתינו להחלטה</translation>
    </message>
    <message>
        <source>Plans that were declined</source>
        <translation>תוכניות שנדחו</translation>
    </message>
    <message>
        <source>A second person agreed</source>
        <translation>אדם שני הסכים</translation>
    </message>
    <message>
        <source>A second person refused</source>
        <translation>אדם שני סירב</translation>
    </message>
    <message>
        <source>Contacts erased on request</source>
        <translation>אנשי קשר שנמחקו לצמיתות לפי בקשה</translation>
    </message>
    <message>
        <source>Exports of contacts to a file</source>
        <translation>ייצואים של אנשי קשר לקובץ</translation>
    </message>
    <message>
        <source>Connections added</source>
        <translation>חיבורים שנוספו</translation>
    </message>
    <message>
        <source>Connections changed</source>
        <translation>חיבורים ששונו</translation>
    </message>
    <message>
        <source>Connections removed</source>
        <translation>חיבורים שהוסרו</translation>
    </message>
    <message>
        <source>Routes added</source>
        <translation>מסלולים שנוספו</translation>
    </message>
    <message>
        <source>Routes changed</source>
        <translation>מסלולים ששונו</translation>
    </message>
    <message>
        <source>Routes removed</source>
        <translation>מסלולים שהוסרו</translation>
    </message>
    <message>
        <source>Changes to what may leave, for new routes or groups</source>
        <translation>שינויים במה שמותר לצאת, למסלולים חדשים או לקבוצות</translation>
    </message>
    <message>
        <source>People added</source>
        <translation>אנשים שנוספו</translation>
    </message>
    <message>
        <source>People who got another role</source>
        <translation>אנשים שקיבלו תפקיד אחר</translation>
    </message>
    <message>
        <source>People removed</source>
        <translation>אנשים שהוסרו</translation>
    </message>
    <message>
        <source>Changes to roles</source>
        <translation>שינויים בתפקידים</translation>
    </message>
    <message>
        <source>Passphrase changes without knowing the old one</source>
        <translation>שינויי ביטוי סיסמה בלי לדעת את הישן</translation>
    </message>
    <message>
        <source>Refused, since the role doesn&apos;t allow it</source>
        <translation>סירובים, כי התפקיד אינו מתיר</translation>
    </message>
    <message>
        <source>Sign-ins that a service found suspicious</source>
        <translation>כניסות ששירות סימן כחשודות</translation>
    </message>
    <message>
        <source>Apps that were let in at a service</source>
        <translation>יישומים שקיבלו גישה בשירות</translation>
    </message>
    <message>
        <source>Second factors removed at a service</source>
        <translation>גורמי אימות שניים שהוסרו בשירות</translation>
    </message>
    <message>
        <source>Administrators&apos; changes at a service</source>
        <translation>שינויים של מנהלים בשירות</translation>
    </message>
    <message>
        <source>Verifications of this log</source>
        <translation>אימותים של היומן הזה</translation>
    </message>
    <message>
        <source>Exports of this log</source>
        <translation>ייצואים של היומן הזה</translation>
    </message>
    <message>
        <source>Archives of this log, with entries taken out of it</source>
        <translation>העברות לארכיון של היומן הזה, עם רשומות שהוצאו ממנו</translation>
    </message>
    <message>
        <source>Entries that were written without the signing key</source>
        <translation>רשומות שנכתבו ללא מפתח החתימה</translation>
    </message>
    <message>
        <source>Witnesses of this log changed</source>
        <translation>עדים של היומן הזה ששונו</translation>
    </message>
    <message>
        <source>Witnesses of this log taken off</source>
        <translation>עדים של היומן הזה שהוסרו</translation>
    </message>
    <message>
        <source>Witnesses that couldn&apos;t be told</source>
        <translation>עדים שלא ניתן היה למסור להם</translation>
    </message>
    <message>
        <source>Gaps in the record of failed unlocks</source>
        <translation>חוסרים ברישום של פתיחות נעילה שנכשלו</translation>
    </message>
    <message>
        <source>Backups put back, with a part of the log lost</source>
        <translation>גיבויים ששוחזרו ובהם אבד חלק מהיומן</translation>
    </message>
    <message>
        <source>Exports of the workspace for another computer</source>
        <translation>ייצואים של סביבת העבודה למחשב אחר</translation>
    </message>
    <message>
        <source>Jumps of this computer&apos;s clock</source>
        <translation>קפיצות בשעון המחשב הזה</translation>
    </message>
    <message>
        <source>1st quarter of %1</source>
        <translation>רבעון 1 של %1</translation>
    </message>
    <message>
        <source>2nd quarter of %1</source>
        <translation>רבעון 2 של %1</translation>
    </message>
    <message>
        <source>3rd quarter of %1</source>
        <translation>רבעון 3 של %1</translation>
    </message>
    <message>
        <source>4th quarter of %1</source>
        <translation>רבעון 4 של %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 עד %2</translation>
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
        <translation>איש קשר</translation>
    </message>
    <message>
        <source>Where %1 went</source>
        <translation>לאן הגיע %1</translation>
    </message>
    <message>
        <source>Made by %1 on %2.</source>
        <translation>הופק על ידי %1 ב-%2.</translation>
    </message>
    <message>
        <source>What can&apos;t be known</source>
        <translation>מה לא ניתן לדעת</translation>
    </message>
    <message>
        <source>Where a contact went</source>
        <translation>לאן הגיע איש קשר</translation>
    </message>
</context>
<context>
    <name>ReviewSteps</name>
    <message>
        <source>Open checks</source>
        <translation>בדיקות פתוחות</translation>
    </message>
    <message>
        <source>Is each of these known, and is somebody at it?</source>
        <translation>האם כל אחת מאלה מוכרת, ומישהו מטפל בה?</translation>
    </message>
    <message>
        <source>New</source>
        <translation>חדש</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>התראות</translation>
    </message>
    <message>
        <source>Nobody has closed these yet. Do you know what they were?</source>
        <translation>איש עדיין לא סגר את אלה. האם ידוע לכם מה הן היו?</translation>
    </message>
    <message>
        <source>The newest %1 of %2.</source>
        <translation>%1 החדשים ביותר מתוך %2.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>גישה</translation>
    </message>
    <message>
        <source>Which connections and apps came in? Is each still needed?</source>
        <translation>אילו חיבורים ויישומים נוספו? האם כל אחד מהם עדיין נחוץ?</translation>
    </message>
    <message>
        <source>People</source>
        <translation>אנשים</translation>
    </message>
    <message>
        <source>Who was added, or may do more, here or at a service?</source>
        <translation>מי נוסף, או רשאי לעשות יותר, כאן או בשירות?</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>מדיניות</translation>
    </message>
    <message>
        <source>Does more leave than before, and does the Zap need it?</source>
        <translation>האם יוצא יותר מבעבר, והאם ה-Zap צריך זאת?</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>עותקים</translation>
    </message>
    <message>
        <source>Who took contacts or the log out, and do they still lie about?</source>
        <translation>מי הוציא אנשי קשר או את היומן, והאם הם עדיין נמצאים איפשהו?</translation>
    </message>
    <message>
        <source>What watches</source>
        <translation>מה משגיח</translation>
    </message>
    <message>
        <source>Did anybody make the log, its witnesses or the alerts see less?</source>
        <translation>האם מישהו גרם ליומן, לעדים שלו או להתראות לראות פחות?</translation>
    </message>
    <message>
        <source>The newest %1 of %2. The audit log has all of them.</source>
        <translation>%1 החדשים ביותר מתוך %2. ביומן הביקורת נמצאים כולם.</translation>
    </message>
    <message>
        <source>here</source>
        <translation>כאן</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>ב-%1</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>כניסות שנכשלו</translation>
    </message>
    <message>
        <source>A wrong passphrase happens. Was it these people themselves?</source>
        <translation>טעות בביטוי סיסמה קורית. האם אלה היו האנשים עצמם?</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>לאחרונה %1</translation>
    </message>
    <message>
        <source>Once, %1</source>
        <translation>פעם אחת, %1</translation>
    </message>
    <message>
        <source>The %1 with the most of %2 names. The audit log has all of them.</source>
        <translation>%1 השמות עם המספר הגבוה ביותר מתוך %2. ביומן הביקורת נמצאים כולם.</translation>
    </message>
    <message>
        <source>The first review: everything that the log tells.</source>
        <translation>הסקירה הראשונה: כל מה שהיומן מספר.</translation>
    </message>
    <message>
        <source>What happened since %1, when security was reviewed last.</source>
        <translation>מה קרה מאז %1, כשהאבטחה נסקרה לאחרונה.</translation>
    </message>
    <message>
        <source>%1 There were too many to count: of each kind it is the newest 10,000.</source>
        <translation>%1 היו יותר מדי לספירה: מכל סוג מוצגים 10,000 החדשים ביותר.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times, %1</source>
        <translation>
            <numerusform>פעם אחת, %1</numerusform>
            <numerusform>%Ln פעמים, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Of it, %Ln entries lie in archives and aren&apos;t shown.</source>
        <translation>
            <numerusform>%1 מתוך זה, רשומה אחת נמצאת בארכיון ואינה מוצגת.</numerusform>
            <numerusform>%1 מתוך זה, %Ln רשומות נמצאות בארכיונים ואינן מוצגות.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RevokeText</name>
    <message>
        <source>Its address is forgotten here. It still takes what is sent to it: make a new one there.</source>
        <translation>הכתובת שלו נשכחת כאן. הוא עדיין מקבל את מה שנשלח אליו: צרו שם כתובת חדשה.</translation>
    </message>
    <message>
        <source>Its password is forgotten here. Change it at the mailbox.</source>
        <translation>הסיסמה שלו נשכחת כאן. שנו אותה בתיבת הדואר.</translation>
    </message>
    <message>
        <source>Its address is forgotten here. It still takes what is sent to it: make a new hook in the Zap.</source>
        <translation>הכתובת שלו נשכחת כאן. הוא עדיין מקבל את מה שנשלח אליו: צרו ב-Zap ‏Webhook חדש.</translation>
    </message>
    <message>
        <source>Its password is forgotten here. Change it at the server.</source>
        <translation>הסיסמה שלו נשכחת כאן. שנו אותה בשרת.</translation>
    </message>
    <message>
        <source>It is forgotten here. End it at %1 as well.</source>
        <translation>הוא נשכח כאן. סיימו אותו גם ב-%1.</translation>
    </message>
    <message>
        <source>The hook&apos;s address is forgotten here. You make a new one in the Zap afterwards.</source>
        <translation>כתובת ה-Webhook נשכחת כאן. לאחר מכן תצרו חדשה ב-Zap.</translation>
    </message>
    <message>
        <source>The password is forgotten here. You change it at the server afterwards.</source>
        <translation>הסיסמה נשכחת כאן. לאחר מכן תשנו אותה בשרת.</translation>
    </message>
    <message>
        <source>The sign-in is ended at %1, and forgotten here.</source>
        <translation>הכניסה מסתיימת ב-%1, ונשכחת כאן.</translation>
    </message>
    <message>
        <source>The sign-in is forgotten here. You end it at %1 afterwards.</source>
        <translation>הכניסה נשכחת כאן. לאחר מכן תסיימו אותה ב-%1.</translation>
    </message>
    <message>
        <source>The key is forgotten here. You delete it at %1 afterwards.</source>
        <translation>המפתח נשכח כאן. לאחר מכן תמחקו אותו ב-%1.</translation>
    </message>
    <message>
        <source>Ended at %1, and forgotten here.</source>
        <translation>הסתיים ב-%1, ונשכח כאן.</translation>
    </message>
    <message>
        <source>There was nothing left to end.</source>
        <translation>לא נשאר מה לסיים.</translation>
    </message>
    <message>
        <source>There was nothing left here. If nobody has ended it there yet, do.</source>
        <translation>לא נשאר כאן דבר. אם איש עדיין לא סיים זאת שם, סיימו.</translation>
    </message>
    <message>
        <source>Not ended: %1</source>
        <translation>לא הסתיים: %1</translation>
    </message>
    <message>
        <source>The environment variable %1 still has the secret.</source>
        <translation>הסוד עדיין נמצא במשתנה הסביבה %1.</translation>
    </message>
    <message>
        <source>Not everything could be revoked</source>
        <translation>לא ניתן היה לבטל את כל הגישה</translation>
    </message>
    <message>
        <source>Everything is forgotten here</source>
        <translation>הכול נשכח כאן</translation>
    </message>
    <message>
        <source>Everything is revoked</source>
        <translation>כל הגישה בוטלה</translation>
    </message>
</context>
<context>
    <name>RouteAccess</name>
    <message>
        <source>“%1” asks you to sign in again.</source>
        <translation>״%1״ מבקש שתיכנסו מחדש.</translation>
    </message>
    <message>
        <source>Its routes wait until then.</source>
        <translation>המסלולים שלו ממתינים עד אז.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>כניסה מחדש</translation>
    </message>
    <message>
        <source>“%1” needs: %2.</source>
        <translation>״%1״ צריך: %2.</translation>
    </message>
    <message>
        <source>The route that writes there waits until this is allowed.</source>
        <translation>המסלול שכותב לשם ממתין עד שזה יותר.</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>התרה</translation>
    </message>
</context>
<context>
    <name>RunCard</name>
    <message>
        <source>Last sync</source>
        <translation>הסנכרון האחרון</translation>
    </message>
    <message>
        <source>Last run: an undo</source>
        <translation>ההרצה האחרונה: החזרה לאחור</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <source>%1, by %2: %3</source>
        <translation>%1, מאת %2: %3</translation>
    </message>
</context>
<context>
    <name>SecurityPdf</name>
    <message>
        <source>This workspace</source>
        <translation>סביבת העבודה הזו</translation>
    </message>
    <message>
        <source>Security report</source>
        <translation>דוח אבטחה</translation>
    </message>
    <message>
        <source>Workspace %1. Made by %2 on %3.</source>
        <translation>סביבת העבודה %1. הופק על ידי %2 ב-%3.</translation>
    </message>
    <message>
        <source>Nobody has checked yet.</source>
        <translation>איש עדיין לא בדק.</translation>
    </message>
    <message>
        <source>Last checked on %1. An answer that got out of date since counts as one that couldn&apos;t be determined.</source>
        <translation>נבדק לאחרונה ב-%1. תשובה שהתיישנה מאז נספרת כתשובה שלא ניתן היה לקבוע.</translation>
    </message>
    <message>
        <source>Nobody has made the other checks yet.</source>
        <translation>איש עדיין לא ביצע את הבדיקות האחרות.</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>נכשלות</translation>
    </message>
    <message>
        <source>couldn&apos;t be determined</source>
        <translation>לא ניתן היה לקבוע</translation>
    </message>
    <message>
        <source>attested</source>
        <translation>בערבות</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>עוברות</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>מה לעשות קודם</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>מה לעשות</translation>
    </message>
    <message>
        <source>So that</source>
        <translation>המטרה</translation>
    </message>
    <message>
        <source>%1 vouches for it, until %2.</source>
        <translation>בערבות %1, עד %2.</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, ב-%2</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>תשובה</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>נמצא</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>היכן</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>קובץ: %1</translation>
    </message>
    <message>
        <source>What people vouch for</source>
        <translation>במה אנשים ערבים</translation>
    </message>
    <message>
        <source>Nothing that was asked tells these. They are a person&apos;s word, which ends by itself, and were not verified.</source>
        <translation>שום דבר שנשאל אינו יודע את אלה. הן על אחריותו של אדם, פגות מעצמן, ולא אומתו.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>מי</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>מאז</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>עד</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>ראיות</translation>
    </message>
    <message>
        <source>Security report, %1</source>
        <translation>דוח אבטחה, %1</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>ועוד אחד.</numerusform>
            <numerusform>ועוד %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecurityStanding</name>
    <message numerus="yes">
        <source>%Ln fail</source>
        <translation>
            <numerusform>אחת נכשלת</numerusform>
            <numerusform>%Ln נכשלות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln couldn&apos;t be determined</source>
        <translation>
            <numerusform>אחת לא ניתן היה לקבוע</numerusform>
            <numerusform>%Ln לא ניתן היה לקבוע</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attested</source>
        <translation>
            <numerusform>אחת בערבות</numerusform>
            <numerusform>%Ln בערבות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pass</source>
        <translation>
            <numerusform>אחת עוברת</numerusform>
            <numerusform>%Ln עוברות</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>אין דבר שדורש את תשומת ליבכם.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things need your attention</source>
        <translation>
            <numerusform>דבר אחד דורש את תשומת ליבכם</numerusform>
            <numerusform>%Ln דברים דורשים את תשומת ליבכם</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Nobody has checked yet.</source>
        <translation>איש עדיין לא בדק.</translation>
    </message>
    <message>
        <source>Last checked %1.</source>
        <translation>נבדק לאחרונה %1.</translation>
    </message>
    <message>
        <source>Nobody has made the other checks yet.</source>
        <translation>איש עדיין לא ביצע את הבדיקות האחרות.</translation>
    </message>
</context>
<context>
    <name>ServiceGuide</name>
    <message>
        <source>Open console.cloud.google.com. Choose a project at the top, or make one with “%1”.</source>
        <translation>פתחו את console.cloud.google.com. בחרו פרויקט למעלה, או צרו אחד באמצעות ״%1״.</translation>
    </message>
    <message>
        <source>Under “%1”, “%2”, look for “%3” and press “%4”.</source>
        <translation>תחת ״%1״, ״%2״, חפשו את ״%3״ ולחצו על ״%4״.</translation>
    </message>
    <message>
        <source>Under “%1”, press “%2”. Choose “%3” for Google Workspace, else “%4”.</source>
        <translation>תחת ״%1״, לחצו על ״%2״. בחרו ״%3״ עבור Google Workspace, אחרת ״%4״.</translation>
    </message>
    <message>
        <source>Only for “External”: under “%1”, “%2”, find “%3”, and add yourself with “%4”.</source>
        <translation>רק עבור ״External״: תחת ״%1״, ״%2״, מצאו את ״%3״, והוסיפו את עצמכם באמצעות ״%4״.</translation>
    </message>
    <message>
        <source>Under “%1”, “%2”, press “%3”. As “%4” choose “%5”.</source>
        <translation>תחת ״%1״, ״%2״, לחצו על ״%3״. בשדה ״%4״ בחרו ״%5״.</translation>
    </message>
    <message>
        <source>Copy its “%1” and “%2” into the fields below.</source>
        <translation>העתיקו משם את ״%1״ ואת ״%2״ לשדות שלמטה.</translation>
    </message>
    <message>
        <source>Open entra.microsoft.com. Under “%1”, press “%2”.</source>
        <translation>פתחו את entra.microsoft.com. תחת ״%1״, לחצו על ״%2״.</translation>
    </message>
    <message>
        <source>Under “%1”, add the platform “%2” with the redirect address below.</source>
        <translation>תחת ״%1״, הוסיפו את הפלטפורמה ״%2״ עם כתובת ההפניה שלמטה.</translation>
    </message>
    <message>
        <source>Under “%1”, press “%2”. Choose “%3”, then “%4”, and tick these: %5.</source>
        <translation>תחת ״%1״, לחצו על ״%2״. בחרו ״%3״, אחר כך ״%4״, וסמנו את אלה: %5.</translation>
    </message>
    <message>
        <source>Under “%1”, copy the “%2” into the field below. There is no secret.</source>
        <translation>תחת ״%1״, העתיקו את ״%2״ לשדה שלמטה. אין סוד.</translation>
    </message>
    <message>
        <source>Open app.hubspot.com. Go to “%1”, “%2”, “%3”, and press “%4”.</source>
        <translation>פתחו את app.hubspot.com. עברו אל ״%1״, ״%2״, ״%3״, ולחצו על ״%4״.</translation>
    </message>
    <message>
        <source>Give the key a name. Press “%1”, tick exactly these: %2. Then press “%3”.</source>
        <translation>תנו שם למפתח. לחצו על ״%1״, סמנו בדיוק את אלה: %2. אחר כך לחצו על ״%3״.</translation>
    </message>
    <message>
        <source>Press “%1”, and copy the key into the field below.</source>
        <translation>לחצו על ״%1״, והעתיקו את המפתח לשדה שלמטה.</translation>
    </message>
    <message>
        <source>Make an app in HubSpot&apos;s developer tools (“hs project create”).</source>
        <translation>צרו יישום בכלי המפתחים של HubSpot (״hs project create״).</translation>
    </message>
    <message>
        <source>Enter the redirect address below under “redirectUrls”.</source>
        <translation>הזינו את כתובת ההפניה שלמטה תחת ״redirectUrls״.</translation>
    </message>
    <message>
        <source>Let it require these scopes: %1.</source>
        <translation>הגדירו שיידרשו בו היקפי ההרשאה האלה: %1.</translation>
    </message>
    <message>
        <source>Copy its client ID and client secret into the fields below.</source>
        <translation>העתיקו את מזהה הלקוח ואת סוד הלקוח לשדות שלמטה.</translation>
    </message>
    <message>
        <source>Open zapier.com and make a Zap. Click “%1”, and choose “%2”.</source>
        <translation>פתחו את zapier.com וצרו Zap. לחצו על ״%1״, ובחרו ״%2״.</translation>
    </message>
    <message>
        <source>As “%1” choose “%2”, and press “%3”.</source>
        <translation>בשדה ״%1״ בחרו ״%2״, ולחצו על ״%3״.</translation>
    </message>
    <message>
        <source>Copy the address that Zapier shows into the field below. It begins with %1</source>
        <translation>העתיקו לשדה שלמטה את הכתובת שמוצגת ב-Zapier. היא מתחילה ב-%1‎</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>״%1״</translation>
    </message>
    <message>
        <source>A drawing of the page at %1.</source>
        <translation>איור של הדף ב-%1.</translation>
    </message>
    <message>
        <source>In its menu, this is open: %1.</source>
        <translation>בתפריט שלו פתוח: %1.</translation>
    </message>
    <message>
        <source>On the page: %1.</source>
        <translation>בדף: %1.</translation>
    </message>
    <message>
        <source>Number %1 is at “%2”.</source>
        <translation>המספר %1 נמצא ליד ״%2״.</translation>
    </message>
    <message>
        <source>Give it a “%1”. Under “%2” choose “%3”, and press “%4”.</source>
        <translation>הזינו שם בשדה ״%1״. בשדה ״%2״ בחרו ״%3״, ולחצו על ״%4״.</translation>
    </message>
</context>
<context>
    <name>SessionLook</name>
    <message>
        <source>Last message failed</source>
        <translation>ההודעה האחרונה נכשלה</translation>
    </message>
</context>
<context>
    <name>SetupSteps</name>
    <message>
        <source>Say where contacts should go</source>
        <translation>קביעה לאן יגיעו אנשי קשר</translation>
    </message>
    <message>
        <source>A route leads from one address book to another, with rules for what may leave and what may be removed.</source>
        <translation>מסלול מוביל מפנקס כתובות אחד לאחר, עם כללים למה שמותר לצאת ומה שמותר להסיר.</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>הוספת מסלול</translation>
    </message>
    <message>
        <source>Look at the first plan, and apply it</source>
        <translation>סקירת התוכנית הראשונה והחלתה</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>הצגת התוכנית</translation>
    </message>
    <message>
        <source>Check how safe your accounts are</source>
        <translation>בדיקה עד כמה החשבונות שלכם מוגנים</translation>
    </message>
    <message>
        <source>Second factors, administrators and rights that nobody needs: press Check now on that page, and see what to mend first.</source>
        <translation>גורמי אימות שניים, מנהלים והרשאות שאיש אינו צריך: לחצו על ״בדיקה כעת״ באותו דף וראו מה לתקן קודם.</translation>
    </message>
    <message>
        <source>Open Security</source>
        <translation>פתיחת ״אבטחה״</translation>
    </message>
    <message>
        <source>Name a witness of the audit log</source>
        <translation>קביעת עד ליומן הביקורת</translation>
    </message>
    <message>
        <source>Add a witness</source>
        <translation>הוספת עד</translation>
    </message>
    <message>
        <source>Have a recovery code</source>
        <translation>יצירת קוד שחזור</translation>
    </message>
    <message>
        <source>It opens the workspace when passphrase or keychain is lost. Without one, the data is lost with them.</source>
        <translation>הוא פותח את סביבת העבודה כשביטוי הסיסמה או צרור המפתחות אבדו. בלעדיו, הנתונים אובדים יחד איתם.</translation>
    </message>
    <message>
        <source>Open People</source>
        <translation>פתיחת ״אנשים״</translation>
    </message>
    <message>
        <source>Connect two places</source>
        <translation>חיבור שני מקומות</translation>
    </message>
    <message>
        <source>Contact Warden reads contacts from one place and brings them to another: an account, a contacts file, or a Zap.</source>
        <translation>Contact Warden קורא אנשי קשר ממקום אחד ומביא אותם למקום אחר: חשבון, קובץ אנשי קשר או Zap.</translation>
    </message>
    <message>
        <source>Connect the second one</source>
        <translation>חיבור השני</translation>
    </message>
    <message>
        <source>Connect the first</source>
        <translation>חיבור הראשון</translation>
    </message>
    <message>
        <source>A plan names everybody who would be new, changed or removed, and what would leave. Nothing is written until you press Apply. A run can be undone as far as the other side allows.</source>
        <translation>התוכנית מציינת את כל מי שיתווסף, ישתנה או יוסר, ומה ייצא. דבר אינו נכתב עד שתלחצו על ״החלה״. ניתן להחזיר הרצה לאחור ככל שהצד השני מאפשר.</translation>
    </message>
    <message>
        <source>A folder, a mailbox or a hook is told how far the log has come, so that nobody can rewrite it without being found out.</source>
        <translation>לתיקייה, לתיבת דואר או ל-Webhook נמסר עד היכן הגיע היומן, כך שאיש לא יוכל לכתוב אותו מחדש בלי להתגלות.</translation>
    </message>
</context>
<context>
    <name>SignInErrorText</name>
    <message>
        <source>The passphrase was wrong too often in a row.</source>
        <translation>ביטוי הסיסמה היה שגוי יותר מדי פעמים ברצף.</translation>
    </message>
    <message>
        <source>Wait %1, then try again.</source>
        <translation>המתינו %1, ואז נסו שוב.</translation>
    </message>
    <message>
        <source>To sign in there, a client ID is needed, and at some services its client secret.</source>
        <translation>כדי להיכנס לשם נדרש מזהה לקוח, ובחלק מהשירותים גם סוד הלקוח שלו.</translation>
    </message>
    <message>
        <source>Fill them in.</source>
        <translation>מלאו אותם.</translation>
    </message>
    <message>
        <source>No service key was given.</source>
        <translation>לא ניתן מפתח שירות.</translation>
    </message>
    <message>
        <source>Paste one, or name the environment variable that holds it.</source>
        <translation>הדביקו מפתח, או ציינו את משתנה הסביבה שמכיל אותו.</translation>
    </message>
    <message>
        <source>What this connection signs in with isn&apos;t on this computer.</source>
        <translation>מה שהחיבור הזה נכנס באמצעותו אינו במחשב הזה.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>היכנסו מחדש.</translation>
    </message>
    <message>
        <source>The account was signed in, but without a permission that is needed: %1.</source>
        <translation>החשבון נכנס, אך ללא הרשאה נדרשת: %1.</translation>
    </message>
    <message>
        <source>Sign in again, and leave all boxes ticked.</source>
        <translation>היכנסו מחדש, והשאירו את כל התיבות מסומנות.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>שנייה אחת</numerusform>
            <numerusform>%Ln שניות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>דקה אחת</numerusform>
            <numerusform>%Ln דקות</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was changed in the meantime, so nothing of this was kept.</source>
        <translation>בינתיים מישהו שינה את %1, ולכן דבר מזה לא נשמר.</translation>
    </message>
    <message>
        <source>Look at the connection as it is now, then try again.</source>
        <translation>בדקו את החיבור כפי שהוא כעת, ואז נסו שוב.</translation>
    </message>
</context>
<context>
    <name>TrendView</name>
    <message>
        <source>Nothing failed on %1, nor does anything today.</source>
        <translation>דבר לא נכשל ב-%1, וגם היום לא.</translation>
    </message>
    <message>
        <source>Failing today: %1, as many as on %2.</source>
        <translation>נכשלות היום: %1, כמו ב-%2.</translation>
    </message>
    <message>
        <source>Failing today: %1. On %2: %3.</source>
        <translation>נכשלות היום: %1. ב-%2: ‏%3.</translation>
    </message>
</context>
<context>
    <name>UpdateText</name>
    <message>
        <source>Contact Warden %1 is out, of %2.</source>
        <translation>גרסה %1 של Contact Warden יצאה ב-%2.</translation>
    </message>
    <message>
        <source>It is marked as urgent: install it soon, as you installed this one.</source>
        <translation>היא מסומנת כדחופה: התקינו אותה בהקדם, באותה דרך שבה התקנתם את הגרסה הזו.</translation>
    </message>
    <message>
        <source>Install it when it suits you, as you installed this one.</source>
        <translation>התקינו אותה כשנוח לכם, באותה דרך שבה התקנתם את הגרסה הזו.</translation>
    </message>
    <message>
        <source>There was no answer: %1</source>
        <translation>לא התקבלה תשובה: %1</translation>
    </message>
    <message>
        <source>There is none newer than this one, %1.</source>
        <translation>אין גרסה חדשה יותר מהגרסה הזו, %1.</translation>
    </message>
    <message>
        <source>Last asked on %1.</source>
        <translation>הבירור האחרון: ב-%1.</translation>
    </message>
    <message>
        <source>It talks to nobody but the services that you connect, the places that you name for witnesses and alerts, and %1 where you let it ask for new versions.</source>
        <translation>הוא מתקשר רק עם השירותים שאתם מחברים, עם המקומות שאתם קובעים לעדים ולהתראות, ועם %1 אם אתם מרשים לו לברר שם על גרסאות חדשות.</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>Entry %1</source>
        <translation>רשומה %1</translation>
    </message>
    <message>
        <source>Entries %1 to %2</source>
        <translation>רשומות %1 עד %2</translation>
    </message>
    <message>
        <source>%1: changed. Not what was signed when it was written.</source>
        <translation>%1: שונו. לא מה שנחתם בעת הכתיבה.</translation>
    </message>
    <message>
        <source>%1: removed from the middle of the log.</source>
        <translation>%1: הוסרו מאמצע היומן.</translation>
    </message>
    <message>
        <source>%1: put in another order.</source>
        <translation>%1: סודרו בסדר אחר.</translation>
    </message>
    <message>
        <source>%1: cut off from the end of the log.</source>
        <translation>%1: נחתכו מסוף היומן.</translation>
    </message>
    <message>
        <source>%1: missing, because this is an older copy of the log. If you restored a backup, that is why.</source>
        <translation>%1: חסרות, כי זה עותק ישן יותר של היומן. אם שחזרתם גיבוי, זו הסיבה.</translation>
    </message>
    <message>
        <source>%1: another log than the one that was vouched for.</source>
        <translation>%1: יומן אחר מזה שהעידו עליו.</translation>
    </message>
    <message>
        <source>%1: nobody signed them, or nobody outside of this workspace vouches for them yet.</source>
        <translation>%1: איש לא חתם עליהן, או שעדיין אין להן עדות מחוץ לסביבת העבודה הזו.</translation>
    </message>
    <message>
        <source>The log is intact</source>
        <translation>היומן תקין</translation>
    </message>
    <message>
        <source>Nothing was changed, but not everything is vouched for</source>
        <translation>דבר לא שונה, אך לא לכול יש עדות</translation>
    </message>
    <message>
        <source>The end of the log is missing</source>
        <translation>סוף היומן חסר</translation>
    </message>
    <message>
        <source>What is here is genuine, but this workspace wrote more than that, so it doesn&apos;t sync. If the folder was restored from a backup, that is why: the owner of the workspace has to confirm it. If nobody did, somebody may have put an older copy here to hide something: keep a copy of the folder as it is, and find out who can write to it.</source>
        <translation>מה שנמצא כאן אמיתי, אך סביבת העבודה הזו כתבה יותר מזה, ולכן אינה מסנכרנת. אם התיקייה שוחזרה מגיבוי, זו הסיבה: בעלי סביבת העבודה צריכים לאשר זאת. אם איש לא שחזר, ייתכן שמישהו הניח כאן עותק ישן כדי להסתיר משהו: שמרו עותק של התיקייה כפי שהיא, ובררו מי יכול לכתוב אליה.</translation>
    </message>
    <message>
        <source>The log was tampered with or damaged</source>
        <translation>ביומן נעשו שינויים, או שהוא ניזוק</translation>
    </message>
    <message>
        <source>Keep a copy of the workspace&apos;s folder as it is, and don&apos;t sync until you know why.</source>
        <translation>שמרו עותק של תיקיית סביבת העבודה כפי שהיא, ואל תסנכרנו עד שתדעו למה.</translation>
    </message>
    <message>
        <source>Entries 1 to %1 are archived: the log proves their file.</source>
        <translation>רשומות 1 עד %1 נמצאות בארכיון: היומן מוכיח את הקובץ שלהן.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more findings.</source>
        <translation>
            <numerusform>ממצא נוסף אחד.</numerusform>
            <numerusform>%Ln ממצאים נוספים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries are what was signed, in their order, and the newest checkpoint outside of the log vouches for them.</source>
        <translation>
            <numerusform>הרשומה היחידה היא מה שנחתם, ונקודת הבקרה החדשה ביותר מחוץ ליומן מעידה עליה.</numerusform>
            <numerusform>כל %Ln הרשומות הן מה שנחתם, לפי סדרן, ונקודת הבקרה החדשה ביותר מחוץ ליומן מעידה עליהן.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries are what was signed, in their order. A checkpoint outside of the log vouches for the first %1; the later ones have the log&apos;s own signature alone.</source>
        <translation>
            <numerusform>הרשומה היחידה היא מה שנחתם. נקודת בקרה מחוץ ליומן מעידה על %1 הראשונות; לבאות אחריהן יש רק החתימה של היומן עצמו.</numerusform>
            <numerusform>כל %Ln הרשומות הן מה שנחתם, לפי סדרן. נקודת בקרה מחוץ ליומן מעידה על %1 הראשונות; לבאות אחריהן יש רק החתימה של היומן עצמו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries that this workspace wrote are missing here.</source>
        <translation>
            <numerusform>רשומה אחת שסביבת העבודה הזו כתבה חסרה כאן.</numerusform>
            <numerusform>%Ln רשומות שסביבת העבודה הזו כתבה חסרות כאן.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before, another log of %Ln entries was in the place of this one.</source>
        <translation>
            <numerusform>קודם היה במקום היומן הזה יומן אחר עם רשומה אחת.</numerusform>
            <numerusform>קודם היה במקום היומן הזה יומן אחר עם %Ln רשומות.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nobody signed them yet.</source>
        <translation>%1: איש עדיין לא חתם עליהן.</translation>
    </message>
    <message>
        <source>%1: signed, and nobody outside of this workspace vouches for them yet.</source>
        <translation>%1: נחתמו, אך עדיין אין להן עדות מחוץ לסביבת העבודה הזו.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries are as they were signed.</source>
        <translation>
            <numerusform>הרשומה היחידה היא כפי שנחתמה.</numerusform>
            <numerusform>כל %Ln הרשומות הן כפי שנחתמו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries fit together, and the first %1 are as they were signed.</source>
        <translation>
            <numerusform>ביומן רשומה אחת. מספר הרשומות שהן כפי שנחתמו: %1.</numerusform>
            <numerusform>כל %Ln הרשומות מתאימות זו לזו, ו-%1 הראשונות הן כפי שנחתמו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody outside can confirm that yet: add a witness, who is told from then on how the log stands.</source>
        <translation>איש מבחוץ עדיין אינו יכול לאשר זאת: הוסיפו עד, ומאז יימסר לו עד היכן הגיע היומן.</translation>
    </message>
    <message>
        <source>A checkpoint outside of the log vouches for the first %1.</source>
        <translation>נקודת בקרה מחוץ ליומן מעידה על %1 הראשונות.</translation>
    </message>
    <message>
        <source>Whoever has the whole folder could have added to the log, or put an older or another one here. Compare with a checkpoint that you saved elsewhere.</source>
        <translation>מי שהתיקייה כולה בידיו יכול היה להוסיף ליומן, או להניח כאן יומן ישן יותר או אחר. השוו לנקודת בקרה ששמרתם במקום אחר.</translation>
    </message>
</context>
<context>
    <name>WindowCommand</name>
    <message>
        <source>No workspace is open.</source>
        <translation>אין סביבת עבודה פתוחה.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;קובץ</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;עריכה</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;תצוגה</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;מעבר</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>עז&amp;רה</translation>
    </message>
</context>
<context>
    <name>WitnessText</name>
    <message>
        <source>Folder %1</source>
        <translation>תיקייה %1</translation>
    </message>
    <message>
        <source>Mail to %1</source>
        <translation>דואר אל %1</translation>
    </message>
    <message>
        <source>Hook %1</source>
        <translation>Webhook %1</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>מדי יום</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>מדי שבוע</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>מדי שעה</translation>
    </message>
    <message>
        <source>%1 · not told yet</source>
        <translation>%1 · עדיין לא נמסר</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln days</source>
        <translation>
            <numerusform>מדי יום</numerusform>
            <numerusform>כל %Ln ימים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln hours</source>
        <translation>
            <numerusform>מדי שעה</numerusform>
            <numerusform>כל %Ln שעות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · told %2, of %Ln entries</source>
        <translation>
            <numerusform>%1 · נמסר %2, מתוך רשומה אחת</numerusform>
            <numerusform>%1 · נמסר %2, מתוך %Ln רשומות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>nickname</source>
        <translation>כינוי</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>דוא״ל</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>טלפון</translation>
    </message>
    <message>
        <source>address</source>
        <translation>כתובת</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>ארגון</translation>
    </message>
    <message>
        <source>title</source>
        <translation>תפקיד בארגון</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>יום הולדת</translation>
    </message>
    <message>
        <source>anniversary</source>
        <translation>יום שנה</translation>
    </message>
    <message>
        <source>website</source>
        <translation>אתר אינטרנט</translation>
    </message>
    <message>
        <source>messenger</source>
        <translation>מסרים מיידיים</translation>
    </message>
    <message>
        <source>note</source>
        <translation>הערה</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>קבוצות</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>תמונה</translation>
    </message>
    <message>
        <source>related people</source>
        <translation>אנשים קשורים</translation>
    </message>
    <message>
        <source>own fields</source>
        <translation>שדות מותאמים</translation>
    </message>
    <message>
        <source>As is</source>
        <translation>כפי שהוא</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>ממוסך</translation>
    </message>
    <message>
        <source>Hashed</source>
        <translation>מגובב</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>נשאר כאן</translation>
    </message>
    <message>
        <source>Every hash at this destination is another from then on, on each route there: what receives them can&apos;t join what it has with what comes. Each contact that was sent is sent once more. The key before is gone for good.</source>
        <translation>מעתה כל גיבוב ביעד הזה יהיה שונה, בכל מסלול לשם: מי שמקבל אותם לא יוכל לקשר בין מה שיש לו לבין מה שמגיע. כל איש קשר שנשלח יישלח פעם נוספת. המפתח הקודם אובד לתמיד.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>כלום</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 ו%2</translation>
    </message>
    <message>
        <source>New</source>
        <translation>חדש</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>השתנה</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>הוסר</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>הושאר כמות שהוא</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>נוצר</translation>
    </message>
    <message>
        <source>Both sides changed the same value. Choose which one is right.</source>
        <translation>שני הצדדים שינו את אותו ערך. בחרו איזה מהם נכון.</translation>
    </message>
    <message>
        <source>It was removed on one side and changed on the other.</source>
        <translation>הוא הוסר בצד אחד ושונה בצד השני.</translation>
    </message>
    <message>
        <source>Several contacts could be the same person.</source>
        <translation>כמה אנשי קשר עשויים להיות אותו אדם.</translation>
    </message>
    <message>
        <source>This route asks before anything is removed.</source>
        <translation>המסלול הזה שואל לפני כל הסרה.</translation>
    </message>
    <message>
        <source>It is gone at the source. This route never removes anything.</source>
        <translation>הוא אינו במקור עוד. המסלול הזה לעולם אינו מסיר דבר.</translation>
    </message>
    <message>
        <source>It was removed at the destination and stays removed there.</source>
        <translation>הוא הוסר ביעד ונשאר מוסר שם.</translation>
    </message>
    <message>
        <source>It stays removed at the source, and stays as it is at the destination.</source>
        <translation>הוא נשאר מוסר במקור, ונשאר כפי שהוא ביעד.</translation>
    </message>
    <message>
        <source>It isn&apos;t in the groups of this route any more.</source>
        <translation>הוא אינו עוד בקבוצות של המסלול הזה.</translation>
    </message>
    <message>
        <source>It is in a group that may never leave.</source>
        <translation>הוא נמצא בקבוצה שלעולם אינה יוצאת.</translation>
    </message>
    <message>
        <source>It is in a group that may never leave. It left before, and what is at the destination stays as it is.</source>
        <translation>הוא נמצא בקבוצה שלעולם אינה יוצאת. הוא יצא בעבר, ומה שנמצא ביעד נשאר כפי שהוא.</translation>
    </message>
    <message>
        <source>None of its fields may leave on this route.</source>
        <translation>אף אחד מהשדות שלו אינו רשאי לצאת במסלול הזה.</translation>
    </message>
    <message>
        <source>This person was erased on purpose, and doesn&apos;t come back unasked.</source>
        <translation>האדם הזה נמחק לצמיתות בכוונה, ואינו חוזר בלי שיבקשו.</translation>
    </message>
    <message>
        <source>It is a list or a group, not a contact.</source>
        <translation>זו רשימה או קבוצה, לא איש קשר.</translation>
    </message>
    <message>
        <source>The destination can&apos;t do that.</source>
        <translation>היעד אינו יכול לעשות זאת.</translation>
    </message>
    <message>
        <source>Another route writes the same contact in this plan. It follows with the next sync.</source>
        <translation>מסלול אחר כותב את אותו איש קשר בתוכנית הזו. הוא יבוא בסנכרון הבא.</translation>
    </message>
    <message>
        <source>You decided to leave it as it is. It is asked again when it changes on either side, or when the route&apos;s rules change.</source>
        <translation>החלטתם להשאיר אותו כפי שהוא. השאלה תישאל שוב כשהוא ישתנה באחד הצדדים, או כשכללי המסלול ישתנו.</translation>
    </message>
    <message>
        <source>Somebody changed it after the run, so it isn&apos;t undone.</source>
        <translation>מישהו שינה אותו אחרי ההרצה, ולכן הוא אינו מוחזר לאחור.</translation>
    </message>
    <message>
        <source>The service can&apos;t give it back.</source>
        <translation>השירות אינו יכול להשיב אותו.</translation>
    </message>
    <message>
        <source>More contacts would be removed than the limit allows.</source>
        <translation>היו מוסרים יותר אנשי קשר ממה שהמגבלה מתירה.</translation>
    </message>
    <message>
        <source>A larger share of the address book would be removed than the limit allows.</source>
        <translation>היה מוסר חלק גדול יותר מפנקס הכתובות ממה שהמגבלה מתירה.</translation>
    </message>
    <message>
        <source>The address book would be empty afterwards.</source>
        <translation>פנקס הכתובות היה נשאר ריק.</translation>
    </message>
    <message>
        <source>Unusually many contacts would be joined with others for the first time.</source>
        <translation>מספר גדול מהרגיל של אנשי קשר היה מצורף לאחרים לראשונה.</translation>
    </message>
    <message>
        <source>More contacts would be removed than one person may decide on.</source>
        <translation>היו מוסרים יותר אנשי קשר ממה שאדם אחד רשאי להחליט עליו.</translation>
    </message>
    <message>
        <source>Never remove</source>
        <translation>לעולם לא להסיר</translation>
    </message>
    <message>
        <source>Remove what this route brought</source>
        <translation>להסיר מה שהמסלול הזה הביא</translation>
    </message>
    <message>
        <source>Keep an exact copy</source>
        <translation>לשמור עותק מדויק</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>לשאול בכל פעם</translation>
    </message>
    <message>
        <source>A contact that is gone at the source stays at the destination.</source>
        <translation>איש קשר שאינו עוד במקור נשאר ביעד.</translation>
    </message>
    <message>
        <source>A contact that this route had synced and that is gone at the source is removed at the destination, within the limits.</source>
        <translation>איש קשר שהמסלול הזה סנכרן ושאינו עוד במקור מוסר ביעד, במסגרת המגבלות.</translation>
    </message>
    <message>
        <source>Whatever isn&apos;t at the source is removed at the destination, also contacts that were added there.</source>
        <translation>כל מה שאינו במקור מוסר ביעד, גם אנשי קשר שנוספו שם.</translation>
    </message>
    <message>
        <source>Each removal waits until a person agrees.</source>
        <translation>כל הסרה ממתינה עד שאדם מסכים.</translation>
    </message>
    <message>
        <source>The source wins</source>
        <translation>המקור גובר</translation>
    </message>
    <message>
        <source>The destination wins</source>
        <translation>היעד גובר</translation>
    </message>
    <message>
        <source>The newest change wins</source>
        <translation>השינוי החדש ביותר גובר</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>רץ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>בוצע</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>ממתין לכם</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>נכשל</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>נקטע</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>לא נשלח</translation>
    </message>
    <message>
        <source>Sent, outcome unknown</source>
        <translation>נשלח, התוצאה אינה ידועה</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>נעצר</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>מחובר</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>כניסה מחדש</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>לא זמין</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>עדיין לא נבדק</translation>
    </message>
    <message>
        <source>Entries aren&apos;t what was signed.</source>
        <translation>רשומות אינן מה שנחתם.</translation>
    </message>
    <message>
        <source>Entries are missing in the middle.</source>
        <translation>חסרות רשומות באמצע.</translation>
    </message>
    <message>
        <source>Entries have changed places.</source>
        <translation>רשומות החליפו מקום.</translation>
    </message>
    <message>
        <source>The end of the log is missing.</source>
        <translation>סוף היומן חסר.</translation>
    </message>
    <message>
        <source>This is an older copy of the log.</source>
        <translation>זה עותק ישן יותר של היומן.</translation>
    </message>
    <message>
        <source>This is another log than the one seen before.</source>
        <translation>זה יומן אחר מזה שנראה קודם.</translation>
    </message>
    <message>
        <source>Nobody outside of this computer&apos;s files vouches for these entries.</source>
        <translation>אין לרשומות האלה עדות מחוץ לקבצים של המחשב הזה.</translation>
    </message>
    <message>
        <source>CardDAV server</source>
        <translation>שרת CardDAV</translation>
    </message>
    <message>
        <source>File</source>
        <translation>קובץ</translation>
    </message>
    <message>
        <source>Zapier hook</source>
        <translation>Webhook של Zapier</translation>
    </message>
    <message>
        <source>Google Contacts</source>
        <translation>אנשי קשר של Google</translation>
    </message>
    <message>
        <source>Look at the audit log for what happened.</source>
        <translation>בדקו ביומן הביקורת מה קרה.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>It talks to nobody but the services that you connect and the places that you name for witnesses and alerts.</source>
        <translation>הוא מתקשר רק עם השירותים שאתם מחברים ועם המקומות שאתם קובעים לעדים ולהתראות.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Syncs contacts and proves what happened.</source>
        <translation>מסנכרן אנשי קשר ומוכיח מה קרה.</translation>
    </message>
    <message>
        <source>The workspace&apos;s folder.</source>
        <translation>התיקייה של סביבת העבודה.</translation>
    </message>
    <message>
        <source>Open a throw-away workspace with made-up contacts.</source>
        <translation>פתיחת סביבת עבודה זמנית עם אנשי קשר בדויים.</translation>
    </message>
    <message>
        <source>Speak this language, by its code: de.</source>
        <translation>שימוש בשפה הזו, לפי הקוד שלה: de.</translation>
    </message>
    <message>
        <source>Keep everything in this folder, and nothing elsewhere on this computer.</source>
        <translation>שמירת הכול בתיקייה הזו, ולא בשום מקום אחר במחשב הזה.</translation>
    </message>
</context>
<context>
    <name>warden::AboutCard</name>
    <message>
        <source>About</source>
        <translation>אודות</translation>
    </message>
    <message>
        <source>Contact Warden %1</source>
        <translation>Contact Warden %1</translation>
    </message>
    <message>
        <source>Save a file for support…</source>
        <translation>שמירת קובץ לתמיכה…</translation>
    </message>
    <message>
        <source>Versions, sizes, counts and states, for somebody who helps you. No name, address or contact is in it.</source>
        <translation>גרסאות, גדלים, ספירות ומצבים, עבור מי שעוזר לכם. אין בו שם, כתובת או איש קשר.</translation>
    </message>
    <message>
        <source>Save a file for support</source>
        <translation>שמירת קובץ לתמיכה</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>קובצי JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>נשמר ב-%1.</translation>
    </message>
    <message>
        <source>Look at it before you pass it on: it is plain text.</source>
        <translation>עברו עליו לפני שתעבירו אותו הלאה: זה טקסט פשוט.</translation>
    </message>
</context>
<context>
    <name>warden::AccessView</name>
    <message>
        <source>Key since %1</source>
        <translation>מפתח מאז %1</translation>
    </message>
    <message>
        <source>Address since %1</source>
        <translation>כתובת מאז %1</translation>
    </message>
    <message>
        <source>Password since %1</source>
        <translation>סיסמה מאז %1</translation>
    </message>
    <message>
        <source>Signed in on %1. That sign-in has ended.</source>
        <translation>כניסה ב-%1. הכניסה הזו פגה.</translation>
    </message>
    <message>
        <source>Signed in since %1, should have ended on %2</source>
        <translation>כניסה מאז %1, הייתה אמורה לפוג ב-%2</translation>
    </message>
    <message>
        <source>Signed in since %1, lasts until %2</source>
        <translation>כניסה מאז %1, בתוקף עד %2</translation>
    </message>
    <message>
        <source>Signed in since %1</source>
        <translation>כניסה מאז %1</translation>
    </message>
    <message>
        <source>May: %1</source>
        <translation>רשאי: %1</translation>
    </message>
    <message>
        <source>A route needs: %1.</source>
        <translation>מסלול צריך: %1.</translation>
    </message>
    <message>
        <source>It waits until this is allowed.</source>
        <translation>הוא ממתין עד שזה יותר.</translation>
    </message>
    <message>
        <source>It waits until this is allowed. Reading goes on.</source>
        <translation>הוא ממתין עד שזה יותר. הקריאה נמשכת.</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>התרה</translation>
    </message>
    <message>
        <source>The sign-in should have ended on %1.</source>
        <translation>הכניסה הייתה אמורה לפוג ב-%1.</translation>
    </message>
    <message>
        <source>The sign-in ends on %1.</source>
        <translation>הכניסה תפוג ב-%1.</translation>
    </message>
    <message>
        <source>Sign in again, so that syncs don&apos;t stop.</source>
        <translation>היכנסו מחדש, כדי שהסנכרונים לא ייעצרו.</translation>
    </message>
    <message>
        <source>Sign in again before that, and syncs go on.</source>
        <translation>היכנסו מחדש לפני כן, והסנכרונים יימשכו.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>כניסה מחדש</translation>
    </message>
    <message numerus="yes">
        <source>This address is %Ln days old.</source>
        <translation>
            <numerusform>הכתובת הזו בת יום אחד.</numerusform>
            <numerusform>הכתובת הזו בת %Ln ימים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This key is %Ln days old.</source>
        <translation>
            <numerusform>המפתח הזה בן יום אחד.</numerusform>
            <numerusform>המפתח הזה בן %Ln ימים.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever learnt it can still use it. Make a new trigger in Zapier now and then.</source>
        <translation>מי שגילה אותה עדיין יכול להשתמש בה. צרו מדי פעם Trigger חדש ב-Zapier.</translation>
    </message>
    <message>
        <source>Whoever learnt it can still use it. Make a new key at the service now and then.</source>
        <translation>מי שגילה אותו עדיין יכול להשתמש בו. צרו מדי פעם מפתח חדש בשירות.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>החלפה</translation>
    </message>
</context>
<context>
    <name>warden::ActivityCard</name>
    <message numerus="yes">
        <source>%Ln sign-ins</source>
        <translation>
            <numerusform>כניסה אחת</numerusform>
            <numerusform>%Ln כניסות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>נכשל אחד</numerusform>
            <numerusform>%Ln נכשלו</numerusform>
        </translation>
    </message>
    <message>
        <source>The last %1 days</source>
        <translation>%1 הימים האחרונים</translation>
    </message>
    <message>
        <source>Contacts written, by day</source>
        <translation>אנשי קשר שנכתבו, לפי יום</translation>
    </message>
    <message>
        <source>None</source>
        <translation>אין</translation>
    </message>
    <message>
        <source>At most %1 in a day, on %2</source>
        <translation>לכל היותר %1 ביום, ב-%2</translation>
    </message>
    <message>
        <source>Contacts written</source>
        <translation>אנשי קשר שנכתבו</translation>
    </message>
    <message>
        <source>Sign-ins, by day</source>
        <translation>כניסות, לפי יום</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>כניסות</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>יום אחר יום</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>כניסות שנכשלו</translation>
    </message>
</context>
<context>
    <name>warden::AddRulesDialog</name>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>הוספה</translation>
    </message>
    <message>
        <source>Add rules</source>
        <translation>הוספת כללים</translation>
    </message>
    <message>
        <source>Rules are Sigma rules. What isn&apos;t understood is refused with its line and the reason; the other rules of the file are taken. A copy is kept in this workspace, encrypted.</source>
        <translation>הכללים הם כללי Sigma. מה שאינו מובן מסורב, עם השורה והסיבה; שאר הכללים בקובץ מתקבלים. עותק נשמר בסביבת העבודה הזו, מוצפן.</translation>
    </message>
    <message>
        <source>File of rules</source>
        <translation>קובץ כללים</translation>
    </message>
    <message>
        <source>Sigma rules (*.yml *.yaml);;All files (*)</source>
        <translation>כללי Sigma (*.yml *.yaml);;כל הקבצים (*)</translation>
    </message>
    <message>
        <source>Their examples</source>
        <translation>הדוגמאות שלהם</translation>
    </message>
    <message>
        <source>May be left out. Entries that they should and shouldn&apos;t find.</source>
        <translation>ניתן להשמיט. רשומות שהם אמורים למצוא ושאינם אמורים למצוא.</translation>
    </message>
    <message>
        <source>Examples (*.json);;All files (*)</source>
        <translation>דוגמאות ‎(*.json);;כל הקבצים (*)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>בחירה…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>בחירה: %1</translation>
    </message>
    <message>
        <source>None of its rules can be taken.</source>
        <translation>לא ניתן לקבל אף אחד מהכללים שלו.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>החלפה</translation>
    </message>
</context>
<context>
    <name>warden::AlertDetails</name>
    <message>
        <source>Chosen alert</source>
        <translation>ההתראה שנבחרה</translation>
    </message>
    <message>
        <source>Choose an alert to see what it is about.</source>
        <translation>בחרו התראה כדי לראות במה מדובר.</translation>
    </message>
    <message>
        <source>It was raised while its rule was muted.</source>
        <translation>היא עלתה בזמן שהכלל שלה היה מושתק.</translation>
    </message>
    <message>
        <source>Taken on by %1, %2.</source>
        <translation>נלקחה לטיפול על ידי %1, %2.</translation>
    </message>
    <message>
        <source>Closed by %1, %2.</source>
        <translation>נסגרה על ידי %1, %2.</translation>
    </message>
    <message>
        <source>It has gone on since, and is open again.</source>
        <translation>היא נמשכה מאז, ופתוחה שוב.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>הערה: %1</translation>
    </message>
    <message>
        <source>Nothing is synced until this alert is closed.</source>
        <translation>שום דבר לא יסונכרן עד שההתראה הזו תיסגר.</translation>
    </message>
    <message>
        <source>Its rule holds all runs. Find out what happened first.</source>
        <translation>הכלל שלה מעכב את כל ההרצות. בררו קודם מה קרה.</translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation>פתיחת ״סנכרון״</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>מה לעשות</translation>
    </message>
    <message>
        <source>Show its rule</source>
        <translation>הצגת הכלל שלה</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>לא ניתן היה לפתוח דפדפן.</translation>
    </message>
    <message>
        <source>Take it on</source>
        <translation>קבלה לטיפול</translation>
    </message>
    <message>
        <source>Tells the others that you are at it.</source>
        <translation>מודיע לאחרים שאתם מטפלים בכך.</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>סגירה…</translation>
    </message>
    <message>
        <source>What brought it about</source>
        <translation>מה גרם לה</translation>
    </message>
    <message>
        <source>It is harmless where</source>
        <translation>זה לא מזיק במקרים של</translation>
    </message>
    <message>
        <source>Its entries in the log</source>
        <translation>הרשומות שלה ביומן</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>הצגה ביומן</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries lie in an archive, or can&apos;t be read.</source>
        <translation>
            <numerusform>רשומה אחת נמצאת בארכיון, או לא ניתן לקרוא אותה.</numerusform>
            <numerusform>%Ln רשומות נמצאות בארכיון, או לא ניתן לקרוא אותן.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts are chosen</source>
        <translation>
            <numerusform>נבחרה התראה אחת</numerusform>
            <numerusform>נבחרו %Ln התראות</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one to see what it is about.</source>
        <translation>בחרו אחת כדי לראות במה מדובר.</translation>
    </message>
    <message numerus="yes">
        <source>Take on %Ln alerts</source>
        <translation>
            <numerusform>קבלת התראה אחת לטיפול</numerusform>
            <numerusform>קבלת %Ln התראות לטיפול</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %Ln alerts…</source>
        <translation>
            <numerusform>סגירת התראה אחת…</numerusform>
            <numerusform>סגירת %Ln התראות…</numerusform>
        </translation>
    </message>
    <message>
        <source>Mute its rule…</source>
        <translation>השתקת הכלל שלה…</translation>
    </message>
    <message numerus="yes">
        <source>Mute %Ln rules…</source>
        <translation>
            <numerusform>השתקת כלל אחד…</numerusform>
            <numerusform>השתקת %Ln כללים…</numerusform>
        </translation>
    </message>
    <message>
        <source>End the muting</source>
        <translation>סיום ההשתקה</translation>
    </message>
    <message numerus="yes">
        <source>End the muting of %Ln rules</source>
        <translation>
            <numerusform>סיום ההשתקה של כלל אחד</numerusform>
            <numerusform>סיום ההשתקה של %Ln כללים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::AlertList</name>
    <message>
        <source>Alerts</source>
        <translation>התראות</translation>
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
        <translation>התראה</translation>
    </message>
    <message>
        <source>About</source>
        <translation>נושא</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>רמה</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>עלתה</translation>
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
        <translation>Contact Warden, התראות פתוחות: %1</translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation>התראה: %1</translation>
    </message>
    <message>
        <source>Level: %1. Open the page Alerts.</source>
        <translation>רמה: %1. פתחו את הדף ״התראות״.</translation>
    </message>
</context>
<context>
    <name>warden::AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>התראות</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>הוספת קובץ…</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>כלל חדש…</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>כללים</translation>
    </message>
    <message>
        <source>Add a channel…</source>
        <translation>הוספת ערוץ…</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>ערוצים</translation>
    </message>
</context>
<context>
    <name>warden::AnswerForm</name>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
</context>
<context>
    <name>warden::ApprovalList</name>
    <message>
        <source>Waiting for a second person</source>
        <translation>ממתין לאדם שני</translation>
    </message>
    <message>
        <source>You asked for it %1. Somebody else has to answer.</source>
        <translation>ביקשתם זאת %1. אדם אחר צריך לענות.</translation>
    </message>
    <message>
        <source>Asked for %1.</source>
        <translation>התבקש %1.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>ביטול הבקשה</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>הסכמה</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>סירוב</translation>
    </message>
    <message>
        <source>%1 That was %2.</source>
        <translation>%1 זה היה %2.</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>הוסכם</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>סורב</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>עיון בבקשה</translation>
    </message>
</context>
<context>
    <name>warden::ArchiveBar</name>
    <message>
        <source>Entries %1 to %2</source>
        <translation>רשומות %1 עד %2</translation>
    </message>
    <message>
        <source>Archive them…</source>
        <translation>העברה לארכיון…</translation>
    </message>
    <message>
        <source>%1 are archived, in %2.</source>
        <translation>%1 נמצאות בארכיון, ב-%2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 are archived, in %Ln files; the newest is %2.</source>
        <translation>
            <numerusform>%1 נמצאות בארכיון, בקובץ אחד; החדש ביותר הוא %2.</numerusform>
            <numerusform>%1 נמצאות בארכיון, ב-%Ln קבצים; החדש ביותר הוא %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 are older than entries are to stay here: they can be archived.</source>
        <translation>%1 ישנות ממה שרשומות צריכות להישאר כאן: ניתן להעביר אותן לארכיון.</translation>
    </message>
    <message>
        <source>Archiving older entries</source>
        <translation>רשומות ישנות מועברות לארכיון</translation>
    </message>
    <message>
        <source>%1 are archived.</source>
        <translation>%1 הועברו לארכיון.</translation>
    </message>
    <message>
        <source>Keep %1: nothing else has these entries now.</source>
        <translation>שמרו את %1: הרשומות האלה אינן נמצאות עוד בשום מקום אחר.</translation>
    </message>
</context>
<context>
    <name>warden::ArchiveDialog</name>
    <message>
        <source>For ever</source>
        <translation>לתמיד</translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>חודש אחד</numerusform>
            <numerusform>%Ln חודשים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>שנה אחת</numerusform>
            <numerusform>%Ln שנים</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive older entries</source>
        <translation>העברת רשומות ישנות לארכיון</translation>
    </message>
    <message>
        <source>They move into a sealed file, 1,024 at a time, and leave this list. The log still proves what they said. Nothing else has them: keep the file, and a copy of it.</source>
        <translation>הן עוברות לקובץ מוצפן, 1,024 בכל פעם, ויוצאות מהרשימה הזו. היומן עדיין מוכיח מה נאמר בהן. הן אינן בשום מקום אחר: שמרו את הקובץ, ועותק שלו.</translation>
    </message>
    <message>
        <source>Entries written before</source>
        <translation>רשומות שנכתבו לפני</translation>
    </message>
    <message>
        <source>Entries stay in the log</source>
        <translation>רשומות נשארות ביומן</translation>
    </message>
    <message>
        <source>Those of the last 90 days, or that are to stay for longer, an owner alone can archive.</source>
        <translation>את אלה מ-90 הימים האחרונים, או את אלה שצריכות להישאר זמן רב יותר, רק בעלים יכולים להעביר לארכיון.</translation>
    </message>
    <message>
        <source>What is older is pointed out below the list. Nothing is archived by itself.</source>
        <translation>מה שישן יותר מצוין מתחת לרשימה. דבר אינו עובר לארכיון מעצמו.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>בחירת קובץ…</translation>
    </message>
    <message>
        <source>audit-log-before-%1.archive</source>
        <translation>audit-log-before-%1.archive</translation>
    </message>
    <message>
        <source>Where the archive is to be</source>
        <translation>היכן יישמר הארכיון</translation>
    </message>
    <message>
        <source>Archives (*.archive);;All files (*)</source>
        <translation>ארכיונים ‎(*.archive);;כל הקבצים (*)</translation>
    </message>
</context>
<context>
    <name>warden::AttestDialog</name>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Vouch for it</source>
        <translation>מתן ערבות</translation>
    </message>
    <message>
        <source>Vouch for a check</source>
        <translation>מתן ערבות לבדיקה</translation>
    </message>
    <message>
        <source>Nothing that was asked tells whether it is so. Look at it yourself, then say so in your name, %1. It is shown as attested and not as passed, and the log keeps who vouched for it.</source>
        <translation>שום דבר שנשאל אינו אומר אם זה כך. בדקו בעצמכם, ואז אמרו זאת בשמכם, %1. זה מוצג כ״בערבות״ ולא כ״עוברת״, והיומן שומר מי נתן את הערבות.</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation>מה ראיתם</translation>
    </message>
    <message>
        <source>A note, a file that shows it, or both.</source>
        <translation>הערה, קובץ שמראה זאת, או שניהם.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>עד</translation>
    </message>
    <message>
        <source>Then it is asked again. It holds for a year at most.</source>
        <translation>אחר כך השאלה נשאלת שוב. זה בתוקף לשנה לכל היותר.</translation>
    </message>
    <message>
        <source>File that shows it</source>
        <translation>קובץ שמראה זאת</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>בחירה…</translation>
    </message>
    <message>
        <source>Choose what shows it</source>
        <translation>בחירת מה שמראה זאת</translation>
    </message>
    <message>
        <source>A copy of up to 5 MiB is kept in this workspace, encrypted.</source>
        <translation>עותק של עד 5 MiB נשמר בסביבת העבודה הזו, מוצפן.</translation>
    </message>
</context>
<context>
    <name>warden::AuditFilterBar</name>
    <message>
        <source>Search the log</source>
        <translation>חיפוש ביומן</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>סינון</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>תצוגות</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>זמן</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>מי</translation>
    </message>
    <message>
        <source>What</source>
        <translation>מה</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>דווח על ידי</translation>
    </message>
    <message>
        <source>No view kept yet</source>
        <translation>עדיין לא נשמרה תצוגה</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>שמירת התצוגה הזו…</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>הסרת תצוגה</translation>
    </message>
</context>
<context>
    <name>warden::AuditModel</name>
    <message>
        <source>Time</source>
        <translation>זמן</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>מי</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>מה קרה</translation>
    </message>
    <message>
        <source>About</source>
        <translation>נושא</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>תוצאה</translation>
    </message>
</context>
<context>
    <name>warden::AuditPageView</name>
    <message>
        <source>Audit log</source>
        <translation>יומן ביקורת</translation>
    </message>
    <message>
        <source>What happened in this workspace. Entries are signed and can&apos;t be changed without a trace.</source>
        <translation>מה קרה בסביבת העבודה הזו. הרשומות חתומות ולא ניתן לשנותן בלי להשאיר עקבות.</translation>
    </message>
    <message>
        <source>Fetch sign-in events</source>
        <translation>הבאת אירועי כניסה</translation>
    </message>
    <message>
        <source>Brings what Google, Microsoft and HubSpot tell of sign-ins and administrators into this log.</source>
        <translation>מביא ליומן הזה את מה ש-Google,‏ Microsoft ו-HubSpot מספרים על כניסות ועל מנהלים.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>אימות</translation>
    </message>
    <message>
        <source>Report for a quarter…</source>
        <translation>דוח רבעוני…</translation>
    </message>
    <message>
        <source>The log as files…</source>
        <translation>היומן כקבצים…</translation>
    </message>
    <message>
        <source>Older entries into an archive…</source>
        <translation>העברת רשומות ישנות לארכיון…</translation>
    </message>
    <message>
        <source>A checkpoint to keep elsewhere…</source>
        <translation>נקודת בקרה לשמירה במקום אחר…</translation>
    </message>
    <message>
        <source>Verifying the log</source>
        <translation>היומן עובר אימות</translation>
    </message>
    <message>
        <source>Going on with this log</source>
        <translation>המשך עם היומן הזה</translation>
    </message>
    <message>
        <source>Syncs can run again.</source>
        <translation>סנכרונים יכולים לרוץ שוב.</translation>
    </message>
    <message>
        <source>An entry in your name says so.</source>
        <translation>רשומה בשמכם מציינת זאת.</translation>
    </message>
    <message>
        <source>Choose a saved checkpoint</source>
        <translation>בחירת נקודת בקרה שמורה</translation>
    </message>
    <message>
        <source>Save a checkpoint</source>
        <translation>שמירת נקודת בקרה</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>נקודת-בקרה</translation>
    </message>
    <message>
        <source>Saved the checkpoint as %1.</source>
        <translation>נקודת הבקרה נשמרה בשם %1.</translation>
    </message>
    <message>
        <source>Keep it away from this computer: on a USB stick, or as an e-mail to somebody. It holds no contact and no secret.</source>
        <translation>שמרו אותה הרחק מהמחשב הזה: בזיכרון USB, או כהודעת דוא״ל למישהו. אין בה איש קשר או סוד.</translation>
    </message>
    <message>
        <source>Exporting the log</source>
        <translation>היומן מיוצא</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln entries.</source>
        <translation>
            <numerusform>יוצאה רשומה אחת.</numerusform>
            <numerusform>יוצאו %Ln רשומות.</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>הדוח מופק</translation>
    </message>
    <message>
        <source>The report on the %1 is saved.</source>
        <translation>הדוח על %1 נשמר.</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>קובצי טקסט ‎(*.txt)</translation>
    </message>
</context>
<context>
    <name>warden::AuthorityField</name>
    <message>
        <source>Usually empty</source>
        <translation>בדרך כלל ריק</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>בחירה…</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>בחירת קובץ ה-CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>אישורים ‎(*.pem *.crt *.cer);;כל הקבצים (*)</translation>
    </message>
</context>
<context>
    <name>warden::BacktestPanel</name>
    <message>
        <source>How often would it have fired?</source>
        <translation>כמה פעמים הוא היה מופעל?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>יום אחד</numerusform>
            <numerusform>%Ln ימים</numerusform>
        </translation>
    </message>
    <message>
        <source>Holding the log against it</source>
        <translation>היומן נבדק מול הכלל</translation>
    </message>
    <message>
        <source>Alerts by day</source>
        <translation>התראות לפי יום</translation>
    </message>
    <message>
        <source>The newest times</source>
        <translation>הפעמים האחרונות</translation>
    </message>
</context>
<context>
    <name>warden::CardDavForm</name>
    <message>
        <source>Password</source>
        <translation>סיסמה</translation>
    </message>
    <message>
        <source>Server or e-mail address</source>
        <translation>שרת או כתובת דוא״ל</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>שם משתמש</translation>
    </message>
    <message>
        <source>Private certificate authority</source>
        <translation>רשות אישורים פרטית</translation>
    </message>
    <message>
        <source>Only where your business signs its own certificates: its CA file (.pem, .crt).</source>
        <translation>רק אם העסק שלכם חותם על האישורים שלו בעצמו: קובץ ה-CA שלו ‎(.pem, .crt).</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>שרת אחר</translation>
    </message>
    <message>
        <source>Where the contacts are</source>
        <translation>היכן אנשי הקשר נמצאים</translation>
    </message>
</context>
<context>
    <name>warden::ChannelDialog</name>
    <message>
        <source>Address of the hook</source>
        <translation>כתובת ה-Webhook</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>מפתח חתימה</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>שליחת הודעת בדיקה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Add the channel</source>
        <translation>הוספת הערוץ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>הוספת ערוץ</translation>
    </message>
    <message>
        <source>Edit a channel</source>
        <translation>עריכת ערוץ</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>כמו קודם</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>לאן</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Only here: it isn&apos;t sent, and not in the log.</source>
        <translation>רק כאן: זה לא נשלח, ואינו ביומן.</translation>
    </message>
    <message>
        <source>From which level on</source>
        <translation>מאיזו רמה</translation>
    </message>
    <message>
        <source>What is sent: the rule&apos;s title, the level, counts, times and what to do. No contact, no person and no address.</source>
        <translation>מה שנשלח: כותרת הכלל, הרמה, ספירות, זמנים ומה לעשות. ללא איש קשר, אדם או כתובת.</translation>
    </message>
    <message>
        <source>It is kept as a secret, so it isn&apos;t shown again.</source>
        <translation>היא נשמרת כסוד, ולכן אינה מוצגת שוב.</translation>
    </message>
    <message>
        <source>May be left out. 16 characters or more, which the receiver knows too, to tell our messages from others.</source>
        <translation>ניתן להשמיט. 16 תווים או יותר, שגם המקבל מכיר, כדי להבדיל בין ההודעות שלנו לאחרות.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>מתבצעת שמירה…</translation>
    </message>
    <message>
        <source>Sending a test message…</source>
        <translation>הודעת בדיקה נשלחת…</translation>
    </message>
    <message>
        <source>It was taken. See whether it arrived.</source>
        <translation>ההודעה נמסרה. בדקו אם הגיעה.</translation>
    </message>
</context>
<context>
    <name>warden::ChannelRow</name>
    <message>
        <source>All alerts</source>
        <translation>כל ההתראות</translation>
    </message>
    <message>
        <source>Critical alerts</source>
        <translation>התראות קריטיות</translation>
    </message>
    <message>
        <source>Alerts of level %1 and above</source>
        <translation>התראות ברמה %1 ומעלה</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>כבוי</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>נכשל</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>פועל</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>ממתינות: %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>עוד עבור %1</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>שליחת הודעת בדיקה</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>עריכה…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>כיבוי</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>הפעלה</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>הסרה…</translation>
    </message>
</context>
<context>
    <name>warden::ChannelsView</name>
    <message>
        <source>Channels</source>
        <translation>ערוצים</translation>
    </message>
    <message>
        <source>Show notifications on this computer</source>
        <translation>הצגת התראות במחשב הזה</translation>
    </message>
    <message>
        <source>While the workspace is open: of each new alert, and how many are open among the system&apos;s icons, where the system has a place for these.</source>
        <translation>כל עוד סביבת העבודה פתוחה: על כל התראה חדשה, ומספר הפתוחות בין סמלי המערכת, אם למערכת יש מקום לכך.</translation>
    </message>
    <message>
        <source>Alerts are shown here, and sent nowhere yet.</source>
        <translation>התראות מוצגות כאן, ועדיין אינן נשלחות לשום מקום.</translation>
    </message>
    <message>
        <source>A test message was taken. See whether it arrived.</source>
        <translation>הודעת בדיקה נמסרה. בדקו אם הגיעה.</translation>
    </message>
    <message>
        <source>Alerts are sent there from now on.</source>
        <translation>מעתה התראות נשלחות לשם.</translation>
    </message>
    <message>
        <source>Nothing is sent there any more.</source>
        <translation>דבר לא יישלח לשם עוד.</translation>
    </message>
    <message>
        <source>Remove a channel</source>
        <translation>הסרת ערוץ</translation>
    </message>
    <message>
        <source>Remove the channel “%1”?</source>
        <translation>להסיר את הערוץ ״%1״?</translation>
    </message>
    <message>
        <source>What waits for it isn&apos;t sent, and its secret is forgotten. Alerts stay where they are.</source>
        <translation>מה שממתין לו לא יישלח, והסוד שלו יישכח. התראות נשארות במקומן.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>השארה</translation>
    </message>
    <message>
        <source>The channel is removed.</source>
        <translation>הערוץ הוסר.</translation>
    </message>
    <message>
        <source>Add a channel, so that somebody hears of them who isn&apos;t at this window: a mailbox, Slack, Zapier or a hook of your own. They are sent while a workspace is unlocked here, and by the command line.</source>
        <translation>הוסיפו ערוץ, כדי שגם מי שאינו ליד החלון הזה ישמע עליהן: תיבת דואר, Slack,‏ Zapier או Webhook משלכם. הן נשלחות כל עוד סביבת עבודה פתוחה כאן, וגם משורת הפקודה.</translation>
    </message>
</context>
<context>
    <name>warden::CheckDetails</name>
    <message>
        <source>Chosen check</source>
        <translation>הבדיקה שנבחרה</translation>
    </message>
    <message>
        <source>Choose a check to see what was found.</source>
        <translation>בחרו בדיקה כדי לראות מה נמצא.</translation>
    </message>
    <message>
        <source>The first %1</source>
        <translation>%1 הראשונים</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>כל %1</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>מה נמצא</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>מה לעשות</translation>
    </message>
    <message>
        <source>Open the page at %1</source>
        <translation>פתיחת הדף ב-%1</translation>
    </message>
    <message>
        <source>Vouch for it again…</source>
        <translation>מתן ערבות נוספת…</translation>
    </message>
    <message>
        <source>Vouch for it…</source>
        <translation>מתן ערבות…</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>איך זה ידוע</translation>
    </message>
    <message>
        <source>How</source>
        <translation>איך</translation>
    </message>
    <message>
        <source>When</source>
        <translation>מתי</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>בתוקף עד</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <translation>תשובות עד כה</translation>
    </message>
</context>
<context>
    <name>warden::CheckList</name>
    <message>
        <source>Checks</source>
        <translation>בדיקות</translation>
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
        <translation>בדיקה</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>היכן</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>תשובה</translation>
    </message>
</context>
<context>
    <name>warden::ClientFields</name>
    <message>
        <source>A “Desktop app” knows it by itself. Any other client has to name exactly this.</source>
        <translation>״Desktop app״ מכיר אותה בעצמו. כל לקוח אחר צריך לציין בדיוק אותה.</translation>
    </message>
    <message>
        <source>To be registered at the service, exactly so.</source>
        <translation>לרישום בשירות, בדיוק כך.</translation>
    </message>
    <message>
        <source>Copy the redirect address</source>
        <translation>העתקת כתובת ההפניה</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>כתובת הפניה</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>מזהה לקוח</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>סוד לקוח</translation>
    </message>
    <message>
        <source>It is kept like a password.</source>
        <translation>נשמר כמו סיסמה.</translation>
    </message>
    <message>
        <source>If the console shows one. It is kept like a password.</source>
        <translation>אם המסוף מציג סוד כזה. הוא נשמר כמו סיסמה.</translation>
    </message>
</context>
<context>
    <name>warden::CloseAlertDialog</name>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Close the alert</source>
        <translation>סגירת ההתראה</translation>
    </message>
    <message>
        <source>Close an alert</source>
        <translation>סגירת התראה</translation>
    </message>
    <message>
        <source>The log keeps that you closed it, %1. If it goes on, it opens again.</source>
        <translation>היומן שומר שסגרתם אותה, %1. אם תימשך, היא תיפתח שוב.</translation>
    </message>
    <message>
        <source>Syncs can run again then.</source>
        <translation>סנכרונים יוכלו אז לרוץ שוב.</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>מה זה היה</translation>
    </message>
    <message>
        <source>For those who read it later. The note isn&apos;t in the log.</source>
        <translation>עבור מי שיקראו זאת בהמשך. ההערה אינה ביומן.</translation>
    </message>
    <message numerus="yes">
        <source>Close %Ln alerts</source>
        <translation>
            <numerusform>סגירת התראה אחת</numerusform>
            <numerusform>סגירת %Ln התראות</numerusform>
        </translation>
    </message>
    <message>
        <source>Close several alerts</source>
        <translation>סגירת כמה התראות</translation>
    </message>
    <message>
        <source>The log keeps of each that you closed it, %1. What goes on opens again.</source>
        <translation>היומן שומר לגבי כל אחת שסגרתם אותה, %1. מה שיימשך ייפתח שוב.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts weren&apos;t closed.</source>
        <translation>
            <numerusform>התראה אחת לא נסגרה.</numerusform>
            <numerusform>%Ln התראות לא נסגרו.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::CloudForm</name>
    <message>
        <source>Also change contacts there</source>
        <translation>לשנות שם גם אנשי קשר</translation>
    </message>
    <message>
        <source>The app&apos;s consent screen is in testing</source>
        <translation>מסך ההסכמה של היישום נמצא בבדיקה</translation>
    </message>
    <message>
        <source>Usually empty</source>
        <translation>בדרך כלל ריק</translation>
    </message>
    <message>
        <source>Use a client of our own</source>
        <translation>שימוש בלקוח משלנו</translation>
    </message>
    <message>
        <source>Else only reading is asked for now, and writing when a route needs it.</source>
        <translation>אחרת מתבקשת כעת קריאה בלבד, וכתיבה כשמסלול יצטרך אותה.</translation>
    </message>
    <message>
        <source>Then each sign-in ends after 7 days.</source>
        <translation>במצב זה כל כניסה פגה אחרי 7 ימים.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>ארגון</translation>
    </message>
    <message>
        <source>Its domain or tenant ID, where only its own accounts may sign in.</source>
        <translation>המתחם או מזהה הדייר שלו, כשרק חשבונות שלו רשאים להיכנס.</translation>
    </message>
</context>
<context>
    <name>warden::ColumnMapForm</name>
    <message>
        <source>Columns that aren&apos;t known</source>
        <translation>עמודות שאינן מוכרות</translation>
    </message>
    <message>
        <source>Say what they mean, or keep them as they are: nothing is lost either way.</source>
        <translation>ציינו מה משמעותן, או שמרו אותן כפי שהן: בשני המקרים דבר לא אובד.</translation>
    </message>
    <message>
        <source>Meaning of the column %1</source>
        <translation>המשמעות של העמודה %1</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>לשמור כפי שהיא</translation>
    </message>
</context>
<context>
    <name>warden::CommandPerformer</name>
    <message>
        <source>Connection</source>
        <translation>חיבור</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>מסלול</translation>
    </message>
    <message>
        <source>Change widths</source>
        <translation>שינוי רוחב</translation>
    </message>
    <message>
        <source>There is no list on this page.</source>
        <translation>אין רשימה בדף הזה.</translation>
    </message>
</context>
<context>
    <name>warden::CommandSearch</name>
    <message>
        <source>Search for anything</source>
        <translation>חיפוש כללי</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>מה אתם מחפשים?</translation>
    </message>
    <message>
        <source>A command, a page, a setting, a connection…</source>
        <translation>פקודה, דף, הגדרה, חיבור…</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>אין דבר בשם זה.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>נמצא: %1</translation>
    </message>
</context>
<context>
    <name>warden::ConnectedStep</name>
    <message>
        <source>Send a test message</source>
        <translation>שליחת הודעת בדיקה</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>סיום</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>מחובר</translation>
    </message>
    <message>
        <source>“%1” is connected.</source>
        <translation>״%1״ מחובר.</translation>
    </message>
    <message>
        <source>A route needs two address books, one to read contacts from and one to bring them to.</source>
        <translation>מסלול צריך שני פנקסי כתובות, אחד שממנו ייקראו אנשי קשר ואחד שאליו יובאו.</translation>
    </message>
    <message>
        <source>Now say where contacts should go.</source>
        <translation>כעת קבעו לאן יעברו אנשי קשר.</translation>
    </message>
    <message>
        <source>Connect the second one</source>
        <translation>חיבור השני</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>הוספת מסלול</translation>
    </message>
    <message>
        <source>Zapier accepted the test message.</source>
        <translation>הודעת הבדיקה התקבלה ב-Zapier.</translation>
    </message>
    <message>
        <source>Look at the Zap&apos;s history to see whether it ran: the hook doesn&apos;t tell.</source>
        <translation>בדקו בהיסטוריה של ה-Zap אם הוא רץ: ה-Webhook אינו אומר זאת.</translation>
    </message>
    <message>
        <source>Connect another</source>
        <translation>חיבור נוסף</translation>
    </message>
</context>
<context>
    <name>warden::ConnectionCard</name>
    <message>
        <source>Hook address</source>
        <translation>כתובת Webhook</translation>
    </message>
    <message>
        <source>From the Zap&apos;s trigger. Messages go there from now on.</source>
        <translation>מה-Trigger של ה-Zap. מעתה הודעות יישלחו לשם.</translation>
    </message>
    <message>
        <source>Enter the address</source>
        <translation>הזנת הכתובת</translation>
    </message>
    <message>
        <source>Service key</source>
        <translation>מפתח שירות</translation>
    </message>
    <message>
        <source>New service key</source>
        <translation>מפתח שירות חדש</translation>
    </message>
    <message>
        <source>Of the same account. Nothing else changes.</source>
        <translation>של אותו חשבון. דבר אחר אינו משתנה.</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>החלפת המפתח</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>סיסמה</translation>
    </message>
    <message>
        <source>New password or app password</source>
        <translation>סיסמה חדשה או סיסמת יישום</translation>
    </message>
    <message>
        <source>For the same account. Nothing else changes.</source>
        <translation>לאותו חשבון. דבר אחר אינו משתנה.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>כניסה מחדש</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>ארגז חול</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>נבדק %1</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>שליחת הודעת בדיקה</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <source>Replace the address…</source>
        <translation>החלפת הכתובת…</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>הסרת ״%1״</translation>
    </message>
    <message>
        <source>Add a way back…</source>
        <translation>הוספת ערוץ חזרה…</translation>
    </message>
    <message>
        <source>Change the way back…</source>
        <translation>שינוי ערוץ החזרה…</translation>
    </message>
    <message>
        <source>Look for confirmations</source>
        <translation>חיפוש אישורים</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>כניסה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>What you call it. Lists, routes and the audit log repeat it.</source>
        <translation>איך אתם קוראים לו. רשימות, מסלולים ויומן הביקורת חוזרים על השם.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>שינוי השם</translation>
    </message>
    <message>
        <source>Try it and save</source>
        <translation>בדיקה ושמירה</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>להתיר את %1</translation>
    </message>
    <message>
        <source>Change it all the same</source>
        <translation>לשנות בכל זאת</translation>
    </message>
    <message>
        <source>The last message failed, %1.</source>
        <translation>ההודעה האחרונה נכשלה %1.</translation>
    </message>
    <message>
        <source>Change the place…</source>
        <translation>שינוי המיקום…</translation>
    </message>
    <message>
        <source>Change the address…</source>
        <translation>שינוי הכתובת…</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>שינוי השם של ״%1״</translation>
    </message>
</context>
<context>
    <name>warden::ConnectionWizard</name>
    <message>
        <source>Connect an account</source>
        <translation>חיבור חשבון</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>What would you like to connect?</source>
        <translation>מה תרצו לחבר?</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>ניסיון</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Add the connection</source>
        <translation>הוספת החיבור</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>המשך</translation>
    </message>
    <message>
        <source>You sign in before anything is saved.</source>
        <translation>הכניסה נעשית לפני שמשהו נשמר.</translation>
    </message>
    <message>
        <source>It is tried before anything is saved.</source>
        <translation>הוא נבדק לפני שמשהו נשמר.</translation>
    </message>
    <message>
        <source>Trying it</source>
        <translation>מתבצע ניסיון</translation>
    </message>
    <message>
        <source>Sign in at %1</source>
        <translation>כניסה אל %1</translation>
    </message>
    <message>
        <source>It is added once the sync that runs has ended</source>
        <translation>יתווסף כשהסנכרון שרץ יסתיים</translation>
    </message>
    <message>
        <source>Adding it</source>
        <translation>מתבצעת הוספה</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>להתיר את %1</translation>
    </message>
    <message>
        <source>This account isn&apos;t connected yet.</source>
        <translation>החשבון הזה עדיין לא מחובר.</translation>
    </message>
    <message>
        <source>Connect it or cancel it, and then the next one.</source>
        <translation>חברו אותו או בטלו, ואז עברו לבא.</translation>
    </message>
</context>
<context>
    <name>warden::ConnectionsPage</name>
    <message>
        <source>Testing</source>
        <translation>מתבצעת בדיקה</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>זה עובד.</translation>
    </message>
    <message>
        <source>Sending a test message</source>
        <translation>הודעת בדיקה נשלחת</translation>
    </message>
    <message>
        <source>Zapier accepted the test message. Look at the Zap&apos;s history to see whether it ran, or at its way back: the hook itself doesn&apos;t tell.</source>
        <translation>הודעת הבדיקה התקבלה ב-Zapier. בדקו בהיסטוריה של ה-Zap אם הוא רץ, או בערוץ החזרה שלו: ה-Webhook עצמו אינו אומר זאת.</translation>
    </message>
    <message>
        <source>Reading the way back</source>
        <translation>ערוץ החזרה נקרא</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>מתבצעת שמירה</translation>
    </message>
    <message>
        <source>Messages stay “accepted” from now on.</source>
        <translation>מעתה הודעות נשארות ״התקבלו״.</translation>
    </message>
    <message>
        <source>Saved. Send a test message, let the Zap run, then look for confirmations.</source>
        <translation>נשמר. שלחו הודעת בדיקה, הניחו ל-Zap לרוץ, ואז חפשו אישורים.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>מתבצעת כניסה</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>הכניסה הצליחה.</translation>
    </message>
    <message>
        <source>Removing it</source>
        <translation>מתבצעת הסרה</translation>
    </message>
    <message>
        <source>“%1” was removed here.</source>
        <translation>״%1״ הוסר כאן.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>חיבורים</translation>
    </message>
    <message>
        <source>The accounts, files and hooks that contacts come from and go to.</source>
        <translation>החשבונות, הקבצים וה-Webhooks שמהם אנשי קשר מגיעים ואליהם הם עוברים.</translation>
    </message>
    <message>
        <source>No account is connected yet</source>
        <translation>עדיין לא חובר חשבון</translation>
    </message>
    <message>
        <source>Connect an address book to read from. Then connect where its contacts should go.</source>
        <translation>חברו פנקס כתובות לקריאה. אחר כך חברו את המקום שאליו אנשי הקשר שלו צריכים לעבור.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>חיבור חשבון</translation>
    </message>
    <message>
        <source>The key has to be allowed to read the log.</source>
        <translation>המפתח צריך הרשאה לקרוא את היומן.</translation>
    </message>
    <message>
        <source>Tick “%1” for it at the service. A key that was made anew goes into the field below; then fetch the events again.</source>
        <translation>סמנו עבורו את ״%1״ בשירות. מפתח שנוצר מחדש מוזן בשדה שלמטה; אחר כך הביאו שוב את האירועים.</translation>
    </message>
    <message>
        <source>The new address is in use, and the old one is forgotten here. Switch the old Zap off in Zapier. Where a second person has to agree to a new place, routes wait for that.</source>
        <translation>הכתובת החדשה בשימוש, והישנה נשכחה כאן. כבו את ה-Zap הישן ב-Zapier. אם אדם שני צריך להסכים למקום חדש, מסלולים ממתינים לכך.</translation>
    </message>
    <message>
        <source>It is called “%1” now.</source>
        <translation>החיבור נקרא כעת ״%1״.</translation>
    </message>
    <message>
        <source>Trying the new place</source>
        <translation>המיקום החדש נבדק</translation>
    </message>
    <message>
        <source>It is used from the new place now. Contacts and routes go on as they were. Where a second person has to agree to a new place, routes wait for that.</source>
        <translation>החיבור משתמש כעת במיקום החדש. אנשי הקשר והמסלולים ממשיכים כמו קודם. אם אדם שני צריך להסכים למיקום חדש, מסלולים ממתינים לכך.</translation>
    </message>
    <message>
        <source>It is used from the new place now. What is different there counts as edited: the next sync carries it on. Where a second person has to agree to a new place, routes wait for that.</source>
        <translation>החיבור משתמש כעת במיקום החדש. ההבדלים שם נחשבים לעריכות: הסנכרון הבא יעביר אותם הלאה. אם אדם שני צריך להסכים למיקום חדש, מסלולים ממתינים לכך.</translation>
    </message>
</context>
<context>
    <name>warden::ContactDetails</name>
    <message>
        <source>Chosen contact</source>
        <translation>איש הקשר שנבחר</translation>
    </message>
    <message>
        <source>Choose a contact to see what each address book has and what syncs changed.</source>
        <translation>בחרו איש קשר כדי לראות מה יש בכל פנקס כתובות ומה סנכרונים שינו.</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>ב-%1</translation>
    </message>
    <message>
        <source>%1, changed there %2</source>
        <translation>%1, שונה שם %2</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>מי הוא מי</translation>
    </message>
    <message>
        <source>Decided by %1, %2</source>
        <translation>הוחלט על ידי %1, %2</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>לשאול שוב</translation>
    </message>
    <message>
        <source>They are two contacts again, each as it is now, until you decide anew.</source>
        <translation>הם שוב שני אנשי קשר, כל אחד כפי שהוא כעת, עד שתחליטו מחדש.</translation>
    </message>
    <message>
        <source>Everything about this contact in the log</source>
        <translation>כל מה שביומן על איש הקשר הזה</translation>
    </message>
    <message>
        <source>History</source>
        <translation>היסטוריה</translation>
    </message>
    <message>
        <source>No sync has written this contact yet.</source>
        <translation>אף סנכרון עדיין לא כתב את איש הקשר הזה.</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, מאת %2</translation>
    </message>
    <message>
        <source>Show the run of %1</source>
        <translation>הצגת ההרצה של %1</translation>
    </message>
    <message>
        <source>It is asked again whether they are the same person.</source>
        <translation>השאלה אם הם אותו אדם תישאל שוב.</translation>
    </message>
</context>
<context>
    <name>warden::ContactModel</name>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>ארגון</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>דוא״ל</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>טלפון</translation>
    </message>
    <message>
        <source>Address books</source>
        <translation>פנקסי כתובות</translation>
    </message>
</context>
<context>
    <name>warden::ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>אנשי קשר</translation>
    </message>
    <message>
        <source>What the last sync read from your address books.</source>
        <translation>מה שהסנכרון האחרון קרא מפנקסי הכתובות שלכם.</translation>
    </message>
    <message>
        <source>Search names, organisations, e-mails and phones</source>
        <translation>חיפוש שמות, ארגונים, דוא״ל וטלפונים</translation>
    </message>
    <message>
        <source>There are no contacts yet</source>
        <translation>עדיין אין אנשי קשר</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>אין התאמות</translation>
    </message>
    <message>
        <source>Look for a part of the name, the organisation, the e-mail address or the phone number.</source>
        <translation>חפשו חלק מהשם, מהארגון, מכתובת הדוא״ל או ממספר הטלפון.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ייצוא…</translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation>פתיחת ״סנכרון״</translation>
    </message>
    <message>
        <source>Chosen contact</source>
        <translation>איש הקשר שנבחר</translation>
    </message>
    <message>
        <source>report</source>
        <translation>דוח</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>הדוח נשמר.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>כולם</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>כפילויות</translation>
    </message>
    <message>
        <source>Contacts that stand in one address book more than once. Nothing is merged before you say so.</source>
        <translation>אנשי קשר שמופיעים יותר מפעם אחת בפנקס כתובות אחד. דבר אינו ממוזג לפני שתאמרו זאת.</translation>
    </message>
    <message>
        <source>It is asked again.</source>
        <translation>השאלה תישאל שוב.</translation>
    </message>
    <message>
        <source>Connect two address books, add a route, then sync. Contacts appear here as soon as they were read.</source>
        <translation>חברו שני פנקסי כתובות, הוסיפו מסלול, ואז סנכרנו. אנשי קשר מופיעים כאן מיד לאחר שנקראו.</translation>
    </message>
</context>
<context>
    <name>warden::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
</context>
<context>
    <name>warden::DefaultEditor</name>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>New routes: %1</source>
        <translation>מסלולים חדשים: %1</translation>
    </message>
    <message>
        <source>What may leave on a new route</source>
        <translation>מה מותר לצאת במסלול חדש</translation>
    </message>
    <message>
        <source>Routes that are there stay as they are.</source>
        <translation>מסלולים קיימים נשארים כפי שהם.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Choose at least one field.</source>
        <translation>בחרו לפחות שדה אחד.</translation>
    </message>
</context>
<context>
    <name>warden::DeletionChoice</name>
    <message>
        <source>Send nothing</source>
        <translation>לא לשלוח דבר</translation>
    </message>
    <message>
        <source>Send a “removed” message</source>
        <translation>לשלוח הודעת ״הוסר״</translation>
    </message>
    <message>
        <source>The Zap isn&apos;t told that a contact is gone at the source.</source>
        <translation>ל-Zap לא נמסר שאיש קשר אינו עוד במקור.</translation>
    </message>
    <message>
        <source>The Zap is told that a contact is gone at the source, if it was sent before, within the limits.</source>
        <translation>ל-Zap נמסר שאיש קשר שנשלח קודם אינו עוד במקור, במסגרת המגבלות.</translation>
    </message>
    <message>
        <source>Each “removed” message waits until a person agrees.</source>
        <translation>כל הודעת ״הוסר״ ממתינה עד שאדם מסכים.</translation>
    </message>
</context>
<context>
    <name>warden::DesktopNotifications</name>
    <message>
        <source>Show</source>
        <translation>הצגה</translation>
    </message>
</context>
<context>
    <name>warden::DetailsSplit</name>
    <message>
        <source>Between the list and the details</source>
        <translation>בין הרשימה לפרטים</translation>
    </message>
</context>
<context>
    <name>warden::DuplicateCell</name>
    <message>
        <source>nothing</source>
        <translation>כלום</translation>
    </message>
</context>
<context>
    <name>warden::DuplicateDetails</name>
    <message>
        <source>Chosen group</source>
        <translation>הקבוצה שנבחרה</translation>
    </message>
    <message>
        <source>Contacts side by side</source>
        <translation>אנשי קשר זה לצד זה</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>מיזוג…</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>לא כפילויות</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>why contacts may be the same, and their address book</comment>
        <translation>%1, ב-%2</translation>
    </message>
    <message>
        <source>Their names have nothing in common.</source>
        <translation>אין דבר משותף בין השמות שלהם.</translation>
    </message>
    <message>
        <source>Perhaps several people share an address or a number. Look closely before you merge.</source>
        <translation>ייתכן שכמה אנשים חולקים כתובת או מספר. בדקו היטב לפני שתמזגו.</translation>
    </message>
    <message>
        <source>More contacts belong to this group.</source>
        <translation>אנשי קשר נוספים שייכים לקבוצה הזו.</translation>
    </message>
    <message>
        <source>They come up once these are settled.</source>
        <translation>הם יופיעו לאחר שאלה יוסדרו.</translation>
    </message>
    <message>
        <source>%1 has no room for all values (%2). Leave some of them out.</source>
        <translation>ב-%1 אין מקום לכל הערכים (%2). השמיטו כמה מהם.</translation>
    </message>
    <message>
        <source>What is removed from %1 can&apos;t be given back.</source>
        <translation>אי אפשר להשיב את מה שהוסר מ-%1.</translation>
    </message>
</context>
<context>
    <name>warden::DuplicateGrid</name>
    <message>
        <source>Contacts side by side</source>
        <translation>אנשי קשר זה לצד זה</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>מיזוג</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>מיזוג %1</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>לאחר המיזוג</translation>
    </message>
    <message>
        <source>different</source>
        <translation>שונים</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>זהים</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a field, a contact and its value</comment>
        <translation>%1 של %2: %3</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>נשאר כפי שהוא</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>נשאר</translation>
    </message>
    <message>
        <source>Is removed</source>
        <translation>יוסר</translation>
    </message>
</context>
<context>
    <name>warden::DuplicateList</name>
    <message>
        <source>Duplicates</source>
        <translation>כפילויות</translation>
    </message>
</context>
<context>
    <name>warden::DuplicateModel</name>
    <message>
        <source>%1 in %2</source>
        <comment>an address book and its account</comment>
        <translation>%1 ב-%2</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>אנשי קשר</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>למה</translation>
    </message>
</context>
<context>
    <name>warden::DuplicatesView</name>
    <message>
        <source>Nobody stands in an address book twice</source>
        <translation>איש אינו מופיע פעמיים בפנקס כתובות</translation>
    </message>
    <message>
        <source>Contacts with the same e-mail address, the same phone number, or the same name and organisation come up here after a sync.</source>
        <translation>אנשי קשר עם אותה כתובת דוא״ל, אותו מספר טלפון, או אותו שם ואותו ארגון יופיעו כאן לאחר סנכרון.</translation>
    </message>
    <message>
        <source>Merge contacts</source>
        <translation>מיזוג אנשי קשר</translation>
    </message>
    <message numerus="yes">
        <source>Merge these %Ln contacts into one?</source>
        <translation>
            <numerusform>למזג את איש הקשר הזה לאחד?</numerusform>
            <numerusform>למזג את %Ln אנשי הקשר האלה לאחד?</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>מיזוג</translation>
    </message>
    <message>
        <source>Merging contacts</source>
        <translation>אנשי הקשר ממוזגים</translation>
    </message>
    <message>
        <source>The contacts are merged.</source>
        <translation>אנשי הקשר מוזגו.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>החזרה לאחור</translation>
    </message>
    <message>
        <source>One of the contacts changed since you looked at it.</source>
        <translation>אחד מאנשי הקשר השתנה מאז שראיתם אותו.</translation>
    </message>
    <message>
        <source>Nothing was merged. Look at how it is now, then merge again.</source>
        <translation>דבר לא מוזג. בדקו מה המצב כעת, ואז מזגו שוב.</translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation>פתיחת ״סנכרון״</translation>
    </message>
    <message>
        <source>Undoing the merge</source>
        <translation>המיזוג מוחזר לאחור</translation>
    </message>
    <message>
        <source>The contacts are as they were.</source>
        <translation>אנשי הקשר חזרו להיות כפי שהיו.</translation>
    </message>
    <message>
        <source>Not all could be taken back.</source>
        <translation>לא ניתן היה להשיב הכול.</translation>
    </message>
    <message>
        <source>Keeping the contacts apart</source>
        <translation>אנשי הקשר נשמרים בנפרד</translation>
    </message>
    <message>
        <source>They aren&apos;t suggested together any more.</source>
        <translation>הם לא יוצעו עוד יחד.</translation>
    </message>
    <message>
        <source>Suggesting the contacts again</source>
        <translation>אנשי הקשר מוצעים שוב</translation>
    </message>
</context>
<context>
    <name>warden::EdgeMover</name>
    <message>
        <source>Arrow keys move the edge. Tab leads to the next one. Enter keeps it, Escape puts it back.</source>
        <translation>מקשי החיצים מזיזים את הקצה. Tab מוביל לקצה הבא. Enter שומר אותו, Esc מחזיר אותו למקומו.</translation>
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
        <translation>לאן הגיע איש הקשר הזה</translation>
    </message>
    <message>
        <source>No sync has sent this contact anywhere yet.</source>
        <translation>אף סנכרון עדיין לא שלח את איש הקשר הזה לשום מקום.</translation>
    </message>
    <message>
        <source>Each time</source>
        <translation>כל הפעמים</translation>
    </message>
    <message>
        <source>The report has all of them.</source>
        <translation>בדוח נמצאות כולן.</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>שמירת דוח…</translation>
    </message>
    <message>
        <source>Erase everywhere…</source>
        <translation>מחיקה לצמיתות בכל מקום…</translation>
    </message>
</context>
<context>
    <name>warden::EraseDialog</name>
    <message>
        <source>Erase %1 everywhere?</source>
        <translation>למחוק את %1 לצמיתות בכל מקום?</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>מחיקה לצמיתות</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Erase a contact</source>
        <translation>מחיקת איש קשר לצמיתות</translation>
    </message>
    <message>
        <source>Looking where the contact is</source>
        <translation>נבדק היכן נמצא איש הקשר</translation>
    </message>
    <message>
        <source>Erase all the same</source>
        <translation>למחוק בכל זאת</translation>
    </message>
    <message>
        <source>In this workspace</source>
        <translation>בסביבת העבודה הזו</translation>
    </message>
    <message>
        <source>It forgets the contact: its copies, its history and what an undo would need. It remembers a scrambled fingerprint, so that a sync doesn&apos;t bring the contact back, and the list of what was sent when. This can&apos;t be undone.</source>
        <translation>היא שוכחת את איש הקשר: את העותקים שלו, את ההיסטוריה שלו ואת מה שנדרש להחזרה לאחור. היא זוכרת טביעת אצבע מעורבלת, כדי שסנכרון לא יחזיר את איש הקשר, ואת הרשימה של מה נשלח ומתי. לא ניתן להחזיר זאת לאחור.</translation>
    </message>
    <message>
        <source>Forget it here and leave it there</source>
        <translation>לשכוח כאן ולהשאיר שם</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>בדיקה חוזרת</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>יוסר</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>הסרה מ-%1</translation>
    </message>
    <message>
        <source>Nothing: no address book that can be written has this contact.</source>
        <translation>כלום: איש הקשר הזה לא נמצא באף פנקס כתובות שניתן לכתוב אליו.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: this address book can only be read. The contact stays there and isn&apos;t synced any more.</source>
        <translation>%1: את פנקס הכתובות הזה ניתן רק לקרוא. איש הקשר נשאר שם ולא יסונכרן עוד.</translation>
    </message>
    <message>
        <source>%1: what was sent can&apos;t be called back. %2</source>
        <translation>%1: לא ניתן להשיב את מה שנשלח. %2</translation>
    </message>
    <message>
        <source>Can&apos;t be removed</source>
        <translation>לא ניתן להסיר</translation>
    </message>
    <message>
        <source>Erasing the contact</source>
        <translation>איש הקשר נמחק לצמיתות</translation>
    </message>
    <message>
        <source>It couldn&apos;t be removed from %1.</source>
        <translation>לא ניתן היה להסיר אותו מ-%1.</translation>
    </message>
    <message>
        <source>Nothing is forgotten here yet, so that you can try again.</source>
        <translation>עדיין לא נשכח כאן דבר, כדי שתוכלו לנסות שוב.</translation>
    </message>
    <message>
        <source>%1 is erased</source>
        <translation>%1 נמחק לצמיתות</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>This workspace has forgotten the contact.</source>
        <translation>סביבת העבודה הזו שכחה את איש הקשר.</translation>
    </message>
    <message>
        <source>It is still in %1.</source>
        <translation>הוא עדיין ב-%1.</translation>
    </message>
    <message>
        <source>%1: this was %2 until %3. Copies of the contact may still be there.</source>
        <translation>%1: עד %3 זה היה %2. ייתכן שעדיין יש שם עותקים של איש הקשר.</translation>
    </message>
</context>
<context>
    <name>warden::EventDetails</name>
    <message>
        <source>It was kept, and is gone: somebody took it out of the log.</source>
        <translation>זה נשמר, ואיננו עוד: מישהו הוציא זאת מהיומן.</translation>
    </message>
    <message>
        <source>It wasn&apos;t kept: it was too long.</source>
        <translation>זה לא נשמר: זה היה ארוך מדי.</translation>
    </message>
    <message>
        <source>Chosen entry</source>
        <translation>הרשומה שנבחרה</translation>
    </message>
    <message>
        <source>Choose an entry to see all of it.</source>
        <translation>בחרו רשומה כדי לראות את כולה.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>רשומה</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>זמן</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>מי</translation>
    </message>
    <message>
        <source>From</source>
        <translation>מהכתובת</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>דווח על ידי</translation>
    </message>
    <message>
        <source>About</source>
        <translation>נושא</translation>
    </message>
    <message>
        <source>Show the sync</source>
        <translation>הצגת הסנכרון</translation>
    </message>
    <message>
        <source>All of this sync</source>
        <translation>כל הסנכרון הזה</translation>
    </message>
    <message>
        <source>Show the contact</source>
        <translation>הצגת איש הקשר</translation>
    </message>
    <message>
        <source>Show the alert</source>
        <translation>הצגת ההתראה</translation>
    </message>
    <message>
        <source>Everything about this contact</source>
        <translation>הכול על איש הקשר הזה</translation>
    </message>
    <message>
        <source>Everything about it</source>
        <translation>הכול בנושא זה</translation>
    </message>
    <message>
        <source>Everything by this person</source>
        <translation>הכול מאת האדם הזה</translation>
    </message>
    <message>
        <source>As it is signed</source>
        <translation>כפי שנחתם</translation>
    </message>
    <message>
        <source>As the service told it</source>
        <translation>כפי שהשירות סיפר</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>מתבצעת קריאה…</translation>
    </message>
    <message>
        <source>It can&apos;t be read any more.</source>
        <translation>לא ניתן לקרוא זאת עוד.</translation>
    </message>
</context>
<context>
    <name>warden::EventList</name>
    <message>
        <source>No entries</source>
        <translation>אין רשומות</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>רשומה אחת</numerusform>
            <numerusform>%Ln רשומות</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries over time</source>
        <translation>רשומות לאורך זמן</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>יומן ביקורת</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>אין רשומה מתאימה</translation>
    </message>
    <message>
        <source>Look for other words, or take a longer time.</source>
        <translation>חפשו מילים אחרות, או בחרו זמן ארוך יותר.</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>הצגת כל הרשומות</translation>
    </message>
    <message>
        <source>Chosen entry</source>
        <translation>הרשומה שנבחרה</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries fit</source>
        <translation>
            <numerusform>רשומה אחת מתאימה</numerusform>
            <numerusform>%Ln רשומות מתאימות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::ExportDialog</name>
    <message>
        <source>Choose a file…</source>
        <translation>בחירת קובץ…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>ייצוא אנשי קשר</translation>
    </message>
    <message>
        <source>The file isn&apos;t encrypted.</source>
        <translation>הקובץ אינו מוצפן.</translation>
    </message>
    <message>
        <source>Whoever gets it can read every contact. Keep it only as long as you need it. The audit log notes that you exported.</source>
        <translation>מי שמקבל אותו יכול לקרוא כל איש קשר. שמרו אותו רק כל עוד הוא נחוץ לכם. יומן הביקורת מציין שייצאתם.</translation>
    </message>
    <message>
        <source>Export all contacts</source>
        <translation>ייצוא כל אנשי הקשר</translation>
    </message>
    <message>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
    <message>
        <source>For other address books. Keeps every field, pictures too.</source>
        <translation>לפנקסי כתובות אחרים. שומר כל שדה, גם תמונות.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>טבלה (CSV)</translation>
    </message>
    <message>
        <source>For a spreadsheet. Values that look like formulas are made harmless.</source>
        <translation>לגיליון אלקטרוני. ערכים שנראים כמו נוסחאות הופכים לבלתי מזיקים.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>For programs.</source>
        <translation>עבור תוכנות.</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>אנשי קשר</translation>
    </message>
    <message>
        <source>Exported %1.</source>
        <translation>יוצא %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>vCard file (*.vcf)</source>
        <translation>קובץ vCard (*.vcf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>טבלה ‎(*.csv)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>עבור תוכנות ‎(*.json)</translation>
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
        <translation>״%1״: ייתכן שחסרות רשומות מ-%2 עד %3.</translation>
    </message>
    <message>
        <source>It wasn&apos;t fetched for longer than the service keeps it, or there were more than it gives. Fetch more often.</source>
        <translation>לא התבצעה הבאה במשך זמן רב מכפי שהשירות שומר, או שהיו יותר ממה שהוא נותן. הביאו לעיתים קרובות יותר.</translation>
    </message>
    <message>
        <source>This connection may not read the log yet.</source>
        <translation>החיבור הזה עדיין אינו רשאי לקרוא את היומן.</translation>
    </message>
    <message>
        <source>Signing in once more asks for: %1. Whoever signs in has to be an administrator at %2.</source>
        <translation>כניסה מחדש מבקשת: %1. מי שנכנס צריך להיות מנהל ב-%2.</translation>
    </message>
    <message>
        <source>Allow access to the log…</source>
        <translation>התרת גישה ליומן…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>כניסה מחדש</translation>
    </message>
</context>
<context>
    <name>warden::FileForm</name>
    <message>
        <source>Choose a file…</source>
        <translation>בחירת קובץ…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>בחירת תיקייה…</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>יצירת חדש…</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>קובץ או תיקייה</translation>
    </message>
    <message>
        <source>A vCard file (.vcf), a table (.csv), or a folder of .vcf files. It is written only if a route leads to it.</source>
        <translation>קובץ vCard (.vcf), טבלה ‎(.csv), או תיקייה של קובצי ‎.vcf. הוא נכתב רק אם מסלול מוביל אליו.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>What you call it. Without one it goes by its kind, such as “vCard file”: the audit log repeats the name, and a file&apos;s own may be personal.</source>
        <translation>איך אתם קוראים לו. בלי שם הוא נקרא לפי סוגו, למשל ״קובץ vCard״: יומן הביקורת חוזר על השם, ושם הקובץ עצמו עשוי להיות אישי.</translation>
    </message>
    <message>
        <source>Choose a contacts file</source>
        <translation>בחירת קובץ אנשי קשר</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.csv);;All files (*)</source>
        <translation>אנשי קשר ‎(*.vcf *.csv);;כל הקבצים (*)</translation>
    </message>
    <message>
        <source>Choose a folder of .vcf files</source>
        <translation>בחירת תיקייה של קובצי ‎.vcf</translation>
    </message>
    <message>
        <source>Make a new contacts file</source>
        <translation>יצירת קובץ אנשי קשר חדש</translation>
    </message>
    <message>
        <source>vCard file (*.vcf);;Table (*.csv)</source>
        <translation>קובץ vCard (*.vcf);;טבלה ‎(*.csv)</translation>
    </message>
</context>
<context>
    <name>warden::FilterChipRow</name>
    <message>
        <source>What the list is narrowed to</source>
        <translation>למה הרשימה מצומצמת</translation>
    </message>
    <message>
        <source>Don&apos;t narrow to: %1</source>
        <translation>ביטול הצמצום: %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>הצגת הכול</translation>
    </message>
</context>
<context>
    <name>warden::FilterChips</name>
    <message>
        <source>All %1</source>
        <translation>כל %1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>חדשים %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>השתנו %1</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>הוסרו %1</translation>
    </message>
    <message>
        <source>Needs you %1</source>
        <translation>דורשים אתכם %1</translation>
    </message>
    <message>
        <source>Left alone %1</source>
        <translation>הושארו כמות שהם %1</translation>
    </message>
</context>
<context>
    <name>warden::FoundView</name>
    <message>
        <source>Granted:</source>
        <translation>הורשה:</translation>
    </message>
    <message>
        <source>Address books:</source>
        <translation>פנקסי כתובות:</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>כניסה בשם %1</translation>
    </message>
    <message>
        <source>Can be read and written</source>
        <translation>ניתן לקריאה ולכתיבה</translation>
    </message>
    <message>
        <source>Can be read only</source>
        <translation>ניתן לקריאה בלבד</translation>
    </message>
    <message>
        <source>Can be read, and written once you allow it</source>
        <translation>ניתן לקריאה, ולכתיבה לאחר שתתירו זאת</translation>
    </message>
    <message>
        <source>Receives messages</source>
        <translation>מקבל הודעות</translation>
    </message>
    <message>
        <source>There is no address book in this account.</source>
        <translation>אין פנקס כתובות בחשבון הזה.</translation>
    </message>
    <message>
        <source>The address looks right</source>
        <translation>הכתובת נראית תקינה</translation>
    </message>
    <message>
        <source>Nothing was sent there. Add it, then send a test message to see that it arrives.</source>
        <translation>לא נשלח לשם דבר. הוסיפו אותה, ואז שלחו הודעת בדיקה כדי לראות אם היא מגיעה.</translation>
    </message>
    <message>
        <source>This file isn&apos;t there yet</source>
        <translation>הקובץ הזה עדיין לא קיים</translation>
    </message>
    <message>
        <source>It is made when the first contacts are written to it. If there should be one, go back and choose it.</source>
        <translation>הוא ייווצר כשייכתבו אליו אנשי הקשר הראשונים. אם הוא אמור כבר להיות קיים, חזרו ובחרו אותו.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>לא נמצא דבר</translation>
    </message>
    <message>
        <source>The sign-in works, but there is no address book.</source>
        <translation>הכניסה עובדת, אבל אין פנקס כתובות.</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>זה עובד</translation>
    </message>
    <message>
        <source>This is what was found. Nothing has been read or changed yet.</source>
        <translation>זה מה שנמצא. עדיין לא נקרא ולא שונה דבר.</translation>
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
        <translation>קבוצות שלעולם לא יוצאות</translation>
    </message>
    <message>
        <source>Contacts in one of these leave on no route to another account. What left before stays where it went.</source>
        <translation>אנשי קשר באחת מהן אינם יוצאים באף מסלול לחשבון אחר. מה שיצא קודם נשאר במקום שאליו הגיע.</translation>
    </message>
    <message>
        <source>Group that shall never leave</source>
        <translation>קבוצה שלעולם לא תצא</translation>
    </message>
    <message>
        <source>A group&apos;s name</source>
        <translation>שם של קבוצה</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>הוספה</translation>
    </message>
    <message>
        <source>Add the group</source>
        <translation>הוספת הקבוצה</translation>
    </message>
    <message>
        <source>No group is on the list.</source>
        <translation>אין קבוצות ברשימה.</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>ממתין לאדם שני</translation>
    </message>
    <message>
        <source>Keep on the list</source>
        <translation>השארה ברשימה</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>הסרת %1 מהרשימה</translation>
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
        <translation>כתובת של תחליף</translation>
    </message>
    <message>
        <source>A program on this computer that acts as the service. Empty: the service itself.</source>
        <translation>תוכנה במחשב הזה שפועלת כשירות. ריק: השירות עצמו.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>חזרה כללית</translation>
    </message>
    <message>
        <source>The pictures are simplified. The service may look a little different, or speak your language.</source>
        <translation>התמונות מפושטות. ייתכן שהשירות נראה מעט אחרת, או מוצג בשפה שלכם.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>השלב הבא</translation>
    </message>
</context>
<context>
    <name>warden::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>עזרה</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>עזרה לדף הזה</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>סגירת העזרה</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>עזרה: %1</translation>
    </message>
</context>
<context>
    <name>warden::HookForm</name>
    <message>
        <source>Hook address</source>
        <translation>כתובת Webhook</translation>
    </message>
    <message>
        <source>It is a Catch Raw Hook</source>
        <translation>זהו Catch Raw Hook</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> בשנייה</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>What you call it, for example “Newsletter Zap”.</source>
        <translation>איך אתם קוראים לו, למשל ״Zap של הניוזלטר״.</translation>
    </message>
    <message>
        <source>Messages at most</source>
        <translation>הודעות לכל היותר</translation>
    </message>
    <message>
        <source>Whoever knows it can write to your Zap, so it is kept like a password.</source>
        <translation>מי שמכיר אותה יכול לכתוב ל-Zap שלכם, ולכן היא נשמרת כמו סיסמה.</translation>
    </message>
</context>
<context>
    <name>warden::HookRotation</name>
    <message>
        <source>New hook address</source>
        <translation>כתובת Webhook חדשה</translation>
    </message>
    <message>
        <source>The test message has arrived in the new Zap</source>
        <translation>הודעת הבדיקה הגיעה ל-Zap החדש</translation>
    </message>
    <message>
        <source>Replace the hook&apos;s address</source>
        <translation>החלפת כתובת ה-Webhook</translation>
    </message>
    <message>
        <source>Replace the address of “%1”</source>
        <translation>החלפת הכתובת של ״%1״</translation>
    </message>
    <message>
        <source>Whoever has seen a hook&apos;s address can write to its Zap. Contacts, routes and the signing key stay as they are.</source>
        <translation>מי שראה כתובת של Webhook יכול לכתוב ל-Zap שלה. אנשי קשר, מסלולים ומפתח החתימה נשארים כפי שהם.</translation>
    </message>
    <message>
        <source>In Zapier, make a copy of the Zap, or a new one that begins with a Catch Hook. It has an address of its own.</source>
        <translation>ב-Zapier, צרו עותק של ה-Zap, או Zap חדש שמתחיל ב-Catch Hook. יש לו כתובת משלו.</translation>
    </message>
    <message>
        <source>Copy that address into the field below, and send a test message.</source>
        <translation>העתיקו את הכתובת לשדה שלמטה, ושלחו הודעת בדיקה.</translation>
    </message>
    <message>
        <source>Look in the new Zap&apos;s history. Once the message is there, change over.</source>
        <translation>בדקו בהיסטוריה של ה-Zap החדש. כשההודעה נמצאת שם, עברו אליו.</translation>
    </message>
    <message>
        <source>Switch the old Zap off, so that nobody can write to it.</source>
        <translation>כבו את ה-Zap הישן, כדי שאיש לא יוכל לכתוב אליו.</translation>
    </message>
    <message>
        <source>Open Zapier</source>
        <translation>פתיחת Zapier</translation>
    </message>
    <message>
        <source>It is kept like a password.</source>
        <translation>נשמר כמו סיסמה.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>שליחת הודעת בדיקה</translation>
    </message>
    <message>
        <source>Change over</source>
        <translation>מעבר</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>שליחה חוזרת</translation>
    </message>
    <message>
        <source>Sending a test message</source>
        <translation>הודעת בדיקה נשלחת</translation>
    </message>
    <message>
        <source>Zapier accepted the test message.</source>
        <translation>הודעת הבדיקה התקבלה ב-Zapier.</translation>
    </message>
    <message>
        <source>That doesn&apos;t tell whether a Zap is behind the address: look in its history.</source>
        <translation>זה אינו אומר אם יש Zap מאחורי הכתובת: בדקו בהיסטוריה שלו.</translation>
    </message>
    <message>
        <source>Changing over</source>
        <translation>מתבצע מעבר</translation>
    </message>
</context>
<context>
    <name>warden::HubSpotForm</name>
    <message>
        <source>Service key</source>
        <translation>מפתח שירות</translation>
    </message>
    <message>
        <source>It is kept like a password.</source>
        <translation>נשמר כמו סיסמה.</translation>
    </message>
    <message>
        <source>Paste a service key</source>
        <translation>הדבקת מפתח שירות</translation>
    </message>
    <message>
        <source>The quickest way: you make a key in HubSpot and paste it here.</source>
        <translation>הדרך המהירה ביותר: יוצרים מפתח ב-HubSpot ומדביקים אותו כאן.</translation>
    </message>
    <message>
        <source>Use an app of our own</source>
        <translation>שימוש ביישום משלנו</translation>
    </message>
    <message>
        <source>Somebody signs in with the browser. For accounts that have developers.</source>
        <translation>מישהו נכנס באמצעות הדפדפן. לחשבונות שיש בהם מפתחים.</translation>
    </message>
    <message>
        <source>Not ticked, it is asked for when a route needs it.</source>
        <translation>אם לא מסומן, זה יתבקש כשמסלול יצטרך זאת.</translation>
    </message>
    <message>
        <source>A key can&apos;t be asked for more later: tick this if a route will write there.</source>
        <translation>לא ניתן לבקש בהמשך יותר ממפתח: סמנו זאת אם מסלול יכתוב לשם.</translation>
    </message>
</context>
<context>
    <name>warden::ImportStep</name>
    <message>
        <source>From another computer</source>
        <translation>ממחשב אחר</translation>
    </message>
    <message>
        <source>Bring your workspace here</source>
        <translation>הבאת סביבת העבודה לכאן</translation>
    </message>
    <message>
        <source>On the other computer, export it on the page Settings. Then choose that file here.</source>
        <translation>במחשב האחר, ייצאו אותה בדף ״הגדרות״. אחר כך בחרו כאן את הקובץ.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>בחירה…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>קוד שחזור</translation>
    </message>
    <message>
        <source>Bring it here</source>
        <translation>הבאה לכאן</translation>
    </message>
    <message>
        <source>Unlock it</source>
        <translation>פתיחת הנעילה</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Exported file</source>
        <translation>הקובץ המיוצא</translation>
    </message>
    <message>
        <source>As printed; blanks, dashes and capitals don&apos;t matter.</source>
        <translation>כפי שהודפס; רווחים, מקפים ואותיות רישיות אינם משנים.</translation>
    </message>
    <message>
        <source>Choose the exported workspace</source>
        <translation>בחירת סביבת העבודה המיוצאת</translation>
    </message>
    <message>
        <source>Exported workspaces (*.move);;All files (*)</source>
        <translation>סביבות עבודה מיוצאות ‎(*.move);;כל הקבצים (*)</translation>
    </message>
    <message>
        <source>Bringing the workspace here</source>
        <translation>סביבת העבודה מובאת לכאן</translation>
    </message>
    <message>
        <source>Unlock it as on the other computer.</source>
        <translation>פתחו את נעילתה כמו במחשב האחר.</translation>
    </message>
    <message>
        <source>Unlock it with the recovery code, and choose a passphrase.</source>
        <translation>פתחו את נעילתה עם קוד השחזור, ובחרו ביטוי סיסמה.</translation>
    </message>
    <message>
        <source>Passwords stayed there: on the page Connections, sign in again.</source>
        <translation>סיסמאות נשארו שם: בדף ״חיבורים״, היכנסו מחדש.</translation>
    </message>
    <message>
        <source>Your workspace is here.</source>
        <translation>סביבת העבודה שלכם כאן.</translation>
    </message>
</context>
<context>
    <name>warden::InboxView</name>
    <message>
        <source>Not closed</source>
        <translation>לא סגורות</translation>
    </message>
    <message>
        <source>All</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>With those of muted rules</source>
        <translation>כולל אלה של כללים מושתקים</translation>
    </message>
    <message>
        <source>Chosen alert</source>
        <translation>ההתראה שנבחרה</translation>
    </message>
    <message>
        <source>No rule has found anything yet</source>
        <translation>אף כלל עדיין לא מצא דבר</translation>
    </message>
    <message>
        <source>No alert is open</source>
        <translation>אין התראות פתוחות</translation>
    </message>
    <message>
        <source>The log is held against the rules after each change, at each unlock and after each sync.</source>
        <translation>היומן נבדק מול הכללים אחרי כל שינוי, בכל פתיחת נעילה ואחרי כל סנכרון.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %1 of %Ln alerts.</source>
        <translation>
            <numerusform>%1 החדשות ביותר מתוך התראה אחת.</numerusform>
            <numerusform>%1 החדשות ביותר מתוך %Ln התראות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts weren&apos;t taken on.</source>
        <translation>
            <numerusform>התראה אחת לא נלקחה לטיפול.</numerusform>
            <numerusform>%Ln התראות לא נלקחו לטיפול.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules are muted until %1.</source>
        <translation>
            <numerusform>כלל אחד מושתק עד %1.</numerusform>
            <numerusform>%Ln כללים מושתקים עד %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>החזרה לאחור</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules are still muted.</source>
        <translation>
            <numerusform>כלל אחד עדיין מושתק.</numerusform>
            <numerusform>%Ln כללים עדיין מושתקים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules aren&apos;t muted any more.</source>
        <translation>
            <numerusform>כלל אחד אינו מושתק עוד.</numerusform>
            <numerusform>%Ln כללים אינם מושתקים עוד.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::InlineMessage</name>
    <message>
        <source>Show details</source>
        <translation>הצגת פרטים</translation>
    </message>
</context>
<context>
    <name>warden::LogExportDialog</name>
    <message>
        <source>Export the audit log</source>
        <translation>ייצוא יומן הביקורת</translation>
    </message>
    <message>
        <source>Into a folder, with a signed checkpoint beside it. The log holds no contact&apos;s values.</source>
        <translation>לתיקייה, עם נקודת בקרה חתומה לצידו. ביומן אין ערכים של אנשי קשר.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>שורות JSON</translation>
    </message>
    <message>
        <source>The entries as they are signed: the form that can be verified.</source>
        <translation>הרשומות כפי שנחתמו: הצורה שניתן לאמת.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>טבלה (CSV)</translation>
    </message>
    <message>
        <source>For a spreadsheet.</source>
        <translation>לגיליון אלקטרוני.</translation>
    </message>
    <message>
        <source>Common Event Format (CEF)</source>
        <translation>Common Event Format (CEF)</translation>
    </message>
    <message>
        <source>For ArcSight and other systems that collect events.</source>
        <translation>ל-ArcSight ולמערכות אחרות שאוספות אירועים.</translation>
    </message>
    <message>
        <source>Open Cybersecurity Schema (OCSF)</source>
        <translation>Open Cybersecurity Schema (OCSF)</translation>
    </message>
    <message>
        <source>For a security data lake.</source>
        <translation>לאגם נתוני אבטחה.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>בחירת תיקייה…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>בחירת תיקייה</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files in %1. They can be verified without this app.</source>
        <translation>
            <numerusform>קובץ אחד ב-%1. ניתן לאמת אותו בלי היישום הזה.</numerusform>
            <numerusform>%Ln קבצים ב-%1. ניתן לאמת אותם בלי היישום הזה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files in %1.</source>
        <translation>
            <numerusform>קובץ אחד ב-%1.</numerusform>
            <numerusform>%Ln קבצים ב-%1.</numerusform>
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
        <translation>זמן</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>מה קרה</translation>
    </message>
</context>
<context>
    <name>warden::MailFields</name>
    <message>
        <source>Password of the mail account</source>
        <translation>הסיסמה של חשבון הדואר</translation>
    </message>
    <message>
        <source>To</source>
        <translation>אל</translation>
    </message>
    <message>
        <source>From</source>
        <translation>מאת</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>שרת דואר</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS מההתחלה</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>הצפנה</translation>
    </message>
    <message>
        <source>Nothing is sent without it.</source>
        <translation>דבר לא נשלח בלעדיה.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>יציאה</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>שם משתמש</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>סיסמה</translation>
    </message>
    <message>
        <source>Most providers want an app password, which they make on their page for security.</source>
        <translation>רוב הספקים דורשים סיסמת יישום, שנוצרת בדף האבטחה שלהם.</translation>
    </message>
    <message>
        <source>Private authority</source>
        <translation>רשות פרטית</translation>
    </message>
    <message>
        <source>A file with its certificates (PEM), where the mail server&apos;s certificate isn&apos;t from a public one.</source>
        <translation>קובץ עם האישורים שלה (PEM), אם האישור של שרת הדואר אינו מרשות ציבורית.</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>כמו קודם</translation>
    </message>
</context>
<context>
    <name>warden::MainWindow</name>
    <message>
        <source>Unlocked by the keychain</source>
        <translation>הנעילה נפתחה באמצעות צרור המפתחות</translation>
    </message>
    <message>
        <source>Unlocked by passphrase</source>
        <translation>הנעילה נפתחה באמצעות ביטוי סיסמה</translation>
    </message>
    <message>
        <source>Unlocked by recovery code</source>
        <translation>הנעילה נפתחה באמצעות קוד שחזור</translation>
    </message>
    <message>
        <source>Contact Warden</source>
        <translation>Contact Warden</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>סביבת העבודה נפתחת</translation>
    </message>
    <message>
        <source>Something is still running. Stop it and quit?</source>
        <translation>משהו עדיין רץ. לעצור ולצאת?</translation>
    </message>
    <message>
        <source>What a sync did until then is complete, and the rest can go on at the next start. A person who is being removed, or gets another role, stays as before.</source>
        <translation>מה שסנכרון עשה עד אז שלם, והשאר יכול להמשיך בהפעלה הבאה. אדם שמוסר כעת, או שמקבל תפקיד אחר, נשאר כמו קודם.</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>עצירה ויציאה</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>להמשיך להריץ</translation>
    </message>
    <message>
        <source>About Contact Warden</source>
        <translation>אודות Contact Warden</translation>
    </message>
    <message>
        <source>Contact Warden %1</source>
        <translation>Contact Warden %1</translation>
    </message>
    <message>
        <source>Moves contacts between the systems that hold them and Zapier: nothing leaves that isn&apos;t needed, every change can be seen beforehand and undone afterwards as far as the other side allows, and what happened can be proved.</source>
        <translation>מעביר אנשי קשר בין המערכות שמחזיקות אותם לבין Zapier: לא יוצא דבר שאינו נחוץ, כל שינוי ניתן לראות מראש ולהחזיר לאחור לאחר מכן, ככל שהצד השני מאפשר, ואת מה שקרה ניתן להוכיח.</translation>
    </message>
    <message>
        <source>The recovery code is shown only now. Quit without it?</source>
        <translation>קוד השחזור מוצג רק כעת. לצאת בלעדיו?</translation>
    </message>
    <message>
        <source>When the passphrase or the keychain is lost, the data is lost with it. At the next start the first steps offer another code.</source>
        <translation>כשביטוי הסיסמה או צרור המפתחות אובדים, הנתונים אובדים יחד איתם. בהפעלה הבאה, הצעדים הראשונים יציעו קוד אחר.</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>יציאה בלעדיו</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Demo – Contact Warden</source>
        <translation>הדגמה – Contact Warden</translation>
    </message>
</context>
<context>
    <name>warden::MatchQuestion</name>
    <message>
        <source>Is it the same person?</source>
        <translation>האם זה אותו אדם?</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>אותו אדם</translation>
    </message>
    <message>
        <source>The same as %1</source>
        <translation>זהה ל-%1</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>אנשים שונים</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>אף אחד מהם</translation>
    </message>
    <message>
        <source>They stay apart, and %1 gets a contact of its own at %2.</source>
        <translation>הם נשארים נפרדים, ו-%1 מקבל איש קשר משלו ב-%2.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>להחליט אחר כך</translation>
    </message>
    <message>
        <source>Goes on as a new contact.</source>
        <translation>ממשיך כאיש קשר חדש.</translation>
    </message>
    <message>
        <source>Nothing is written, and the next sync asks again.</source>
        <translation>דבר לא נכתב, והסנכרון הבא ישאל שוב.</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <translation>%1 לצד %2</translation>
    </message>
</context>
<context>
    <name>warden::MessageStates</name>
    <message>
        <source>Messages</source>
        <translation>הודעות</translation>
    </message>
    <message>
        <source>Look for confirmations</source>
        <translation>חיפוש אישורים</translation>
    </message>
    <message>
        <source>Confirm by hand…</source>
        <translation>אישור ידני…</translation>
    </message>
    <message>
        <source>Accepted means that Zapier took the message. Whether the Zap did its work is known only when its way back names the message, or a person says so.</source>
        <translation>״התקבלה״ פירושו שההודעה נמסרה ל-Zapier. אם ה-Zap עשה את עבודתו ידוע רק כשערוץ החזרה שלו מציין את ההודעה, או כשאדם אומר זאת.</translation>
    </message>
    <message>
        <source>Confirm by hand</source>
        <translation>אישור ידני</translation>
    </message>
    <message>
        <source>Did the Zap do its work for these messages?</source>
        <translation>האם ה-Zap עשה את עבודתו עבור ההודעות האלה?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages of this run are accepted.</source>
        <translation>
            <numerusform>הודעה אחת של ההרצה הזו התקבלה.</numerusform>
            <numerusform>%Ln הודעות של ההרצה הזו התקבלו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the Zap&apos;s history first. The record will say that you confirmed them, and when. It can&apos;t be taken back.</source>
        <translation>בדקו קודם בהיסטוריה של ה-Zap. ברישום יצוין שאישרתם אותן, ומתי. לא ניתן לבטל זאת.</translation>
    </message>
    <message>
        <source>Yes, I saw it</source>
        <translation>כן, ראיתי</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>עדיין לא</translation>
    </message>
    <message>
        <source>Add a way back…</source>
        <translation>הוספת ערוץ חזרה…</translation>
    </message>
</context>
<context>
    <name>warden::MoveCard</name>
    <message>
        <source>Move to another computer</source>
        <translation>העברה למחשב אחר</translation>
    </message>
    <message>
        <source>This computer syncs no more afterwards</source>
        <translation>המחשב הזה לא יסנכרן עוד לאחר מכן</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ייצוא…</translation>
    </message>
    <message>
        <source>The workspace was exported, so this computer doesn&apos;t sync it.</source>
        <translation>סביבת העבודה יוצאה, ולכן המחשב הזה אינו מסנכרן אותה.</translation>
    </message>
    <message>
        <source>Sync here again</source>
        <translation>לחזור לסנכרן כאן</translation>
    </message>
    <message>
        <source>Contacts, routes and the audit log go into one file that only the recovery code opens. Passwords and sign-ins stay here.</source>
        <translation>אנשי קשר, מסלולים ויומן הביקורת נכנסים לקובץ אחד שרק קוד השחזור פותח. סיסמאות וכניסות נשארות כאן.</translation>
    </message>
    <message>
        <source>Export the workspace</source>
        <translation>ייצוא סביבת העבודה</translation>
    </message>
    <message>
        <source>contact-warden</source>
        <translation>contact-warden</translation>
    </message>
    <message>
        <source>Exported workspaces (*.move);;All files (*)</source>
        <translation>סביבות עבודה מיוצאות ‎(*.move);;כל הקבצים (*)</translation>
    </message>
    <message>
        <source>Exporting the workspace</source>
        <translation>סביבת העבודה מיוצאת</translation>
    </message>
    <message>
        <source>Make a recovery code…</source>
        <translation>יצירת קוד שחזור…</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>יוצא אל %1.</translation>
    </message>
    <message>
        <source>Take the file and the recovery code to the other computer, and choose &quot;I have a workspace from another computer&quot; there. Then delete the file.</source>
        <translation>קחו את הקובץ ואת קוד השחזור למחשב האחר, ובחרו שם ״יש לי סביבת עבודה ממחשב אחר״. אחר כך מחקו את הקובץ.</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>שמירת קוד השחזור</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>קובצי טקסט ‎(*.txt)</translation>
    </message>
    <message>
        <source>The recovery code is saved.</source>
        <translation>קוד השחזור נשמר.</translation>
    </message>
    <message>
        <source>Print it, and keep it away from this computer.</source>
        <translation>הדפיסו אותו, ושמרו אותו הרחק מהמחשב הזה.</translation>
    </message>
    <message>
        <source>This computer syncs it again.</source>
        <translation>המחשב הזה חזר לסנכרן אותה.</translation>
    </message>
    <message>
        <source>Make sure that no other computer does.</source>
        <translation>ודאו ששום מחשב אחר אינו עושה זאת.</translation>
    </message>
</context>
<context>
    <name>warden::MuteDialog</name>
    <message>
        <source>Mute a rule</source>
        <translation>השתקת כלל</translation>
    </message>
    <message>
        <source>Muted until</source>
        <translation>מושתק עד</translation>
    </message>
    <message>
        <source>For a year at most.</source>
        <translation>לשנה לכל היותר.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>השתקה</translation>
    </message>
    <message numerus="yes">
        <source>Mute %Ln rules</source>
        <translation>
            <numerusform>השתקת כלל אחד</numerusform>
            <numerusform>השתקת %Ln כללים</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules to be muted</source>
        <translation>כללים להשתקה</translation>
    </message>
    <message>
        <source>Mute several rules</source>
        <translation>השתקת כמה כללים</translation>
    </message>
    <message>
        <source>What is found until then is kept, and shown only where muted alerts are asked for. Alerts that are there already stay as they are.</source>
        <translation>מה שיימצא עד אז נשמר, ומוצג רק היכן שמבקשים את ההתראות המושתקות. התראות שכבר קיימות נשארות כפי שהן.</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>השתקה</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>למה</translation>
    </message>
    <message>
        <source>For those who wonder why it is quiet. The note isn&apos;t in the log.</source>
        <translation>עבור מי שיתהו למה שקט. ההערה אינה ביומן.</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>לשעה</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>ליום</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>לשבוע</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>עד…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules weren&apos;t muted.</source>
        <translation>
            <numerusform>כלל אחד לא הושתק.</numerusform>
            <numerusform>%Ln כללים לא הושתקו.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::NameForm</name>
    <message>
        <source>Save the name</source>
        <translation>שמירת השם</translation>
    </message>
    <message>
        <source>As it will stand in the audit log from the next sign-in on.</source>
        <translation>כפי שיופיע ביומן הביקורת החל בכניסה הבאה.</translation>
    </message>
</context>
<context>
    <name>warden::NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>דפים</translation>
    </message>
</context>
<context>
    <name>warden::NewPassphrase</name>
    <message>
        <source>Set it</source>
        <translation>הגדרה</translation>
    </message>
    <message>
        <source>%1 signs in with it once and then changes it on the page Settings. The passphrase of before opens nothing any more.</source>
        <translation>%1 נכנס איתו פעם אחת בלבד, ואז יש לשנות אותו בדף ״הגדרות״. ביטוי הסיסמה הקודם אינו פותח עוד דבר.</translation>
    </message>
</context>
<context>
    <name>warden::NoteField</name>
    <message>
        <source>The note is too long: it has %1 characters of %2.</source>
        <translation>ההערה ארוכה מדי: יש בה %1 תווים מתוך %2.</translation>
    </message>
</context>
<context>
    <name>warden::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>סקירה כללית</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>סנכרון כעת</translation>
    </message>
    <message>
        <source>How your contacts stand.</source>
        <translation>מה מצב אנשי הקשר שלכם.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>אבטחה</translation>
    </message>
</context>
<context>
    <name>warden::PassphraseForm</name>
    <message>
        <source>Passphrase</source>
        <translation>ביטוי סיסמה</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>חזרה על ביטוי הסיסמה</translation>
    </message>
    <message>
        <source>The two aren&apos;t the same yet.</source>
        <translation>השניים עדיין אינם זהים.</translation>
    </message>
</context>
<context>
    <name>warden::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>אנשים</translation>
    </message>
    <message>
        <source>Who may open this workspace, and what they may do.</source>
        <translation>מי רשאי לפתוח את סביבת העבודה הזו, ומה מותר לו לעשות.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>הוספת אדם</translation>
    </message>
    <message>
        <source>Agreed. Tell %1 that it can be done now.</source>
        <translation>הוסכם. הודיעו ל-%1 שניתן לעשות זאת כעת.</translation>
    </message>
    <message>
        <source>Refused. Tell %1 why.</source>
        <translation>סורב. ספרו ל-%1 למה.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>הבקשה בוטלה.</translation>
    </message>
    <message>
        <source>Add a role…</source>
        <translation>הוספת תפקיד…</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>תפקידים</translation>
    </message>
    <message>
        <source>What you may do</source>
        <translation>מה אתם רשאים לעשות</translation>
    </message>
    <message>
        <source>You are: %1</source>
        <translation>התפקיד שלכם: %1</translation>
    </message>
    <message>
        <source>You may:</source>
        <translation>אתם רשאים:</translation>
    </message>
    <message>
        <source>An owner of the workspace adds people and gives them roles.</source>
        <translation>בעלים של סביבת העבודה מוסיפים אנשים ונותנים להם תפקידים.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>להשאיר כפי שהוא</translation>
    </message>
    <message>
        <source>They may have the recovery code, so it opens nothing any more from then on: make a new one afterwards.</source>
        <translation>ייתכן שקוד השחזור בידיהם, ולכן מעתה לא יפתח דבר: צרו אחר כך קוד חדש.</translation>
    </message>
    <message>
        <source>The recovery code opens nothing any more: make a new one below.</source>
        <translation>קוד השחזור אינו פותח עוד דבר: צרו קוד חדש למטה.</translation>
    </message>
    <message>
        <source>Adding the person</source>
        <translation>האדם מתווסף</translation>
    </message>
    <message>
        <source>%1 was added. Tell them the passphrase in person.</source>
        <translation>ההוספה של %1 הושלמה. מסרו את ביטוי הסיסמה פנים אל פנים.</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>הוספת תפקיד</translation>
    </message>
    <message>
        <source>Change a role</source>
        <translation>שינוי תפקיד</translation>
    </message>
    <message>
        <source>Take that from who is “%1”?</source>
        <translation>לקחת זאת ממי שתפקידו ״%1״?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have this role. If they may see less then, all data is locked with new keys; that takes a moment.</source>
        <translation>
            <numerusform>לאדם אחד יש התפקיד הזה. אם יהיה רשאי לראות פחות, כל הנתונים יינעלו במפתחות חדשים; זה לוקח רגע.</numerusform>
            <numerusform>ל-%Ln אנשים יש התפקיד הזה. אם יהיו רשאים לראות פחות, כל הנתונים יינעלו במפתחות חדשים; זה לוקח רגע.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>שינוי התפקיד</translation>
    </message>
    <message>
        <source>Saving the role</source>
        <translation>שמירת התפקיד מתבצעת</translation>
    </message>
    <message>
        <source>The role is saved.</source>
        <translation>התפקיד נשמר.</translation>
    </message>
    <message>
        <source>Stopped. The role is as it was, for everybody who has it.</source>
        <translation>נעצר. התפקיד נשאר כפי שהיה, לכל מי שזה תפקידו.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>שינוי השם של %1</translation>
    </message>
    <message>
        <source>Changing the name</source>
        <translation>השם משתנה</translation>
    </message>
    <message>
        <source>The name is changed.</source>
        <translation>השם שונה.</translation>
    </message>
    <message>
        <source>A new passphrase for %1</source>
        <translation>ביטוי סיסמה חדש עבור %1</translation>
    </message>
    <message>
        <source>Setting the passphrase</source>
        <translation>הגדרת ביטוי הסיסמה מתבצעת</translation>
    </message>
    <message>
        <source>The passphrase is set. The one before opens nothing any more.</source>
        <translation>ביטוי הסיסמה הוגדר. הקודם אינו פותח עוד דבר.</translation>
    </message>
    <message>
        <source>Another role</source>
        <translation>תפקיד אחר</translation>
    </message>
    <message>
        <source>Make %1 “%2”?</source>
        <translation>לתת ל-%1 את התפקיד ״%2״?</translation>
    </message>
    <message>
        <source>%1 has the new role when they sign in next. If they may see less then, all data is locked with new keys; that takes a moment.</source>
        <translation>ל-%1 יהיה התפקיד החדש החל בכניסה הבאה. אם פירוש הדבר לראות פחות, כל הנתונים יינעלו במפתחות חדשים; זה לוקח רגע.</translation>
    </message>
    <message>
        <source>Give the role</source>
        <translation>מתן התפקיד</translation>
    </message>
    <message>
        <source>Changing the role</source>
        <translation>התפקיד משתנה</translation>
    </message>
    <message>
        <source>The role is changed.</source>
        <translation>התפקיד שונה.</translation>
    </message>
    <message>
        <source>Stopped. %1 still has the role of before.</source>
        <translation>נעצר. ל-%1 עדיין יש התפקיד הקודם.</translation>
    </message>
    <message>
        <source>Remove a person</source>
        <translation>הסרת אדם</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>להסיר את %1?</translation>
    </message>
    <message>
        <source>They can&apos;t open the workspace any more: all data is locked with new keys, which takes a moment. The audit log keeps what they did. Change passwords and hook addresses that they knew.</source>
        <translation>האדם לא יוכל עוד לפתוח את סביבת העבודה: כל הנתונים ננעלים במפתחות חדשים, וזה לוקח רגע. יומן הביקורת שומר את מה שעשה. שנו סיסמאות וכתובות Webhook שהכיר.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>מתבצעת הסרה של %1</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>ההסרה של %1 הושלמה.</translation>
    </message>
    <message>
        <source>Stopped. %1 wasn&apos;t removed and can still open the workspace. Remove them again.</source>
        <translation>נעצר. ההסרה של %1 לא בוצעה, וסביבת העבודה עדיין פתוחה בפני האדם. בצעו את ההסרה שוב.</translation>
    </message>
    <message>
        <source>A new recovery code</source>
        <translation>קוד שחזור חדש</translation>
    </message>
    <message>
        <source>Make a new recovery code?</source>
        <translation>ליצור קוד שחזור חדש?</translation>
    </message>
    <message>
        <source>The one that there is opens nothing any more.</source>
        <translation>הקוד הקיים לא יפתח עוד דבר.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>יצירה</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>סיום</translation>
    </message>
    <message>
        <source>The new recovery code counts from now on.</source>
        <translation>קוד השחזור החדש תקף מעתה.</translation>
    </message>
    <message>
        <source>Keep your recovery code</source>
        <translation>שמרו את קוד השחזור שלכם</translation>
    </message>
    <message>
        <source>Remove a role</source>
        <translation>הסרת תפקיד</translation>
    </message>
    <message>
        <source>Remove this role?</source>
        <translation>להסיר את התפקיד הזה?</translation>
    </message>
    <message>
        <source>Nobody has it.</source>
        <translation>אין איש בתפקיד הזה.</translation>
    </message>
    <message>
        <source>The role is removed.</source>
        <translation>התפקיד הוסר.</translation>
    </message>
</context>
<context>
    <name>warden::PersonForm</name>
    <message>
        <source>Add the person</source>
        <translation>הוספת האדם</translation>
    </message>
    <message>
        <source>As it will stand in the audit log.</source>
        <translation>כפי שיופיע ביומן הביקורת.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>תפקיד</translation>
    </message>
    <message>
        <source>The passphrase is for the first sign-in. The person changes it on the page Settings, and nobody else learns the new one.</source>
        <translation>ביטוי הסיסמה מיועד לכניסה הראשונה. האדם משנה אותו בדף ״הגדרות״, ואיש אחר אינו יודע את החדש.</translation>
    </message>
    <message>
        <source>Unlocking by this computer&apos;s keychain</source>
        <translation>פתיחת נעילה באמצעות צרור המפתחות של המחשב הזה</translation>
    </message>
    <message>
        <source>End it: everybody types a passphrase</source>
        <translation>לבטל: כולם מקלידים ביטוי סיסמה</translation>
    </message>
    <message>
        <source>Whoever sits down at this computer&apos;s account could else open the workspace as you.</source>
        <translation>אחרת, מי שיושב מול החשבון במחשב הזה יכול לפתוח את סביבת העבודה בשמכם.</translation>
    </message>
    <message>
        <source>Set a passphrase for yourself first, on the page Settings.</source>
        <translation>הגדירו תחילה ביטוי סיסמה לעצמכם, בדף ״הגדרות״.</translation>
    </message>
    <message>
        <source>Keep it: nobody else uses this computer&apos;s account</source>
        <translation>להשאיר: איש אחר אינו משתמש בחשבון של המחשב הזה</translation>
    </message>
    <message>
        <source>You go on without typing. The new person signs in by name and passphrase.</source>
        <translation>אתם ממשיכים בלי להקליד. האדם החדש נכנס עם שם וביטוי סיסמה.</translation>
    </message>
</context>
<context>
    <name>warden::PersonRow</name>
    <message>
        <source>Signed in now</source>
        <translation>פעיל כעת</translation>
    </message>
    <message>
        <source>Signed in %1</source>
        <translation>כניסה אחרונה %1</translation>
    </message>
    <message>
        <source>Hasn&apos;t signed in yet</source>
        <translation>עדיין לא הייתה כניסה</translation>
    </message>
    <message>
        <source>%1 · unlocks by the keychain</source>
        <translation>%1 · פתיחת נעילה באמצעות צרור המפתחות</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (אתם)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed sign-ins</source>
        <translation>
            <numerusform>כניסה אחת שנכשלה</numerusform>
            <numerusform>%Ln כניסות שנכשלו</numerusform>
        </translation>
    </message>
    <message>
        <source>Another owner can change your role.</source>
        <translation>בעלים אחרים יכולים לשנות את התפקיד שלכם.</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>התפקיד של %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>עוד עבור %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>שינוי שם…</translation>
    </message>
    <message>
        <source>New passphrase…</source>
        <translation>ביטוי סיסמה חדש…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>הסרה…</translation>
    </message>
</context>
<context>
    <name>warden::PlaceForm</name>
    <message>
        <source>File or folder</source>
        <translation>קובץ או תיקייה</translation>
    </message>
    <message>
        <source>Server or e-mail address</source>
        <translation>שרת או כתובת דוא״ל</translation>
    </message>
    <message>
        <source>Where it is now. Contacts and routes go on with it if it holds the same contacts.</source>
        <translation>המיקום הנוכחי. אנשי הקשר והמסלולים ממשיכים שם אם יש בו אותם אנשי קשר.</translation>
    </message>
    <message>
        <source>Where the server is now. It is tried with the same user name and password before anything is saved, and has to hold the same address books.</source>
        <translation>היכן השרת נמצא כעת. הוא נבדק עם אותם שם משתמש וסיסמה לפני שמשהו נשמר, וצריכים להיות בו אותם פנקסי כתובות.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>בחירת קובץ…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>בחירת תיקייה…</translation>
    </message>
    <message>
        <source>Choose the file where it is now</source>
        <translation>בחירת הקובץ במיקומו הנוכחי</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.csv);;All files (*)</source>
        <translation>אנשי קשר ‎(*.vcf *.csv);;כל הקבצים (*)</translation>
    </message>
    <message>
        <source>Choose the folder where it is now</source>
        <translation>בחירת התיקייה במיקומה הנוכחי</translation>
    </message>
    <message>
        <source>Private certificate authority</source>
        <translation>רשות אישורים פרטית</translation>
    </message>
    <message>
        <source>Only where your business signs its own certificates, and that changed: the new CA file. Empty: as before.</source>
        <translation>רק אם העסק שלכם חותם על האישורים שלו בעצמו, והדבר השתנה: קובץ ה-CA החדש. ריק: כמו קודם.</translation>
    </message>
</context>
<context>
    <name>warden::PlanItemView</name>
    <message>
        <source>Chosen contact</source>
        <translation>איש הקשר שנבחר</translation>
    </message>
    <message>
        <source>Choose a contact to see what would change.</source>
        <translation>בחרו איש קשר כדי לראות מה ישתנה.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>לא ניתן להחזיר זאת לאחור.</translation>
    </message>
    <message>
        <source>What is sent there can&apos;t be taken back.</source>
        <translation>לא ניתן להשיב את מה שנשלח לשם.</translation>
    </message>
    <message>
        <source>The service can&apos;t give back what is removed there.</source>
        <translation>השירות אינו יכול להשיב את מה שמוסר שם.</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>ב-%1</translation>
    </message>
    <message>
        <source>Values now and afterwards</source>
        <translation>ערכים כעת ולאחר מכן</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>לאחר מכן</translation>
    </message>
    <message>
        <source>Goes away</source>
        <translation>ייעלם</translation>
    </message>
    <message>
        <source>Sent before</source>
        <translation>נשלח קודם</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>כעת</translation>
    </message>
    <message>
        <source>Goes along unchanged: %1.</source>
        <translation>יוצא יחד ללא שינוי: %1.</translation>
    </message>
    <message>
        <source>When last synced</source>
        <translation>בסנכרון האחרון</translation>
    </message>
    <message>
        <source>Changed to</source>
        <translation>לאחר השינוי</translation>
    </message>
    <message>
        <source>Do as at %1</source>
        <translation>לנהוג כמו ב-%1</translation>
    </message>
    <message>
        <source>Somebody of the same name is at %1 already.</source>
        <translation>מישהו באותו שם כבר נמצא ב-%1.</translation>
    </message>
    <message>
        <source>A name alone proves nothing, so they aren&apos;t joined unless you say so.</source>
        <translation>שם לבדו אינו מוכיח דבר, ולכן הם לא יצורפו אלא אם תגידו.</translation>
    </message>
    <message>
        <source>Stays here by this route&apos;s rules: %1.</source>
        <translation>נשאר כאן לפי כללי המסלול: %1.</translation>
    </message>
    <message>
        <source>Masked by this route&apos;s rules: %1.</source>
        <translation>ממוסך לפי כללי המסלול: %1.</translation>
    </message>
    <message>
        <source>Hashed by this route&apos;s rules: %1.</source>
        <translation>מגובב לפי כללי המסלול: %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t hold: %2.</source>
        <translation>%1 אינו יכול להחזיק: %2.</translation>
    </message>
    <message>
        <source>These values stay where they are and don&apos;t arrive there.</source>
        <translation>הערכים האלה נשארים במקומם ואינם מגיעים לשם.</translation>
    </message>
    <message>
        <source>Exactly what would be written</source>
        <translation>בדיוק מה שייכתב</translation>
    </message>
    <message numerus="yes">
        <source>Exactly what leaves, for %Ln Zapier tasks</source>
        <translation>
            <numerusform>בדיוק מה שיוצא, למשימת Zapier אחת</numerusform>
            <numerusform>בדיוק מה שיוצא, ל-%Ln משימות Zapier</numerusform>
        </translation>
    </message>
    <message>
        <source>Exactly what leaves</source>
        <translation>בדיוק מה שיוצא</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>מתבצעת קריאה…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln bytes, of which the beginning is shown.</source>
        <translation>
            <numerusform>%1, בית אחד, ההתחלה מוצגת.</numerusform>
            <numerusform>%1, %Ln בתים, ההתחלה מוצגת.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln bytes.</source>
        <translation>
            <numerusform>%1, בית אחד.</numerusform>
            <numerusform>%1, %Ln בתים.</numerusform>
        </translation>
    </message>
    <message>
        <source>This plan sends exactly these bytes. Only if other messages go to this hook first, the sequence goes on from theirs instead of %1, and the signature with it. sent_at is the time of the plan.</source>
        <translation>התוכנית הזו שולחת בדיוק את הבתים האלה. רק אם הודעות אחרות יגיעו קודם ל-Webhook הזה, הרצף ימשיך משלהן במקום מ-%1, והחתימה איתו. sent_at הוא הזמן של התוכנית.</translation>
    </message>
    <message>
        <source>Nothing is sent but the request to remove it.</source>
        <translation>נשלחת רק הבקשה להסיר אותו.</translation>
    </message>
</context>
<context>
    <name>warden::PlanModel</name>
    <message>
        <source>Needs you</source>
        <translation>דורש אתכם</translation>
    </message>
    <message>
        <source>What</source>
        <translation>מה</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>איש קשר</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>מסלול</translation>
    </message>
    <message>
        <source>Told to %1</source>
        <translation>דיווח אל %1</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>ב-%1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
</context>
<context>
    <name>warden::PlanReview</name>
    <message>
        <source>Chosen contact</source>
        <translation>איש הקשר שנבחר</translation>
    </message>
    <message>
        <source>Review the plan</source>
        <translation>סקירת התוכנית</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>עדיין לא נכתב דבר.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>מה ישתנה</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>תוכנית</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>לא עכשיו</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>החלה</translation>
    </message>
    <message>
        <source>Review the undo</source>
        <translation>סקירת ההחזרה לאחור</translation>
    </message>
    <message>
        <source>%1. Nothing has been written yet.</source>
        <translation>%1. עדיין לא נכתב דבר.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>החזרה לאחור</translation>
    </message>
    <message>
        <source>This plan waits for an administrator.</source>
        <translation>התוכנית הזו ממתינה למנהל.</translation>
    </message>
    <message>
        <source>Ask one to open this workspace and to review it.</source>
        <translation>בקשו ממנהל לפתוח את סביבת העבודה הזו ולסקור אותה.</translation>
    </message>
    <message numerus="yes">
        <source>You decided %Ln contacts.</source>
        <translation>
            <numerusform>החלטתם על איש קשר אחד.</numerusform>
            <numerusform>החלטתם על %Ln אנשי קשר.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide more, or take what you decided into the plan.</source>
        <translation>החליטו על עוד, או הכניסו לתוכנית את מה שהחלטתם.</translation>
    </message>
    <message>
        <source>Update the plan</source>
        <translation>עדכון התוכנית</translation>
    </message>
    <message>
        <source>This is your first plan: what a sync would do, contact by contact.</source>
        <translation>זו התוכנית הראשונה שלכם: מה שסנכרון יעשה, איש קשר אחר איש קשר.</translation>
    </message>
    <message>
        <source>Choose one below to see its values, and the very bytes for a Zap. Apply writes exactly this. Not now leaves everything as it is. What was written can be undone afterwards, except what went to a Zap or what a service can&apos;t give back; the plan marks it.</source>
        <translation>בחרו אחד למטה כדי לראות את הערכים שלו, ואת הבתים המדויקים עבור Zap.‏ ״החלה״ כותבת בדיוק את זה. ״לא עכשיו״ משאיר הכול כפי שהוא. את מה שנכתב ניתן להחזיר לאחור אחר כך, חוץ ממה שנשלח ל-Zap או ממה ששירות אינו יכול להשיב; התוכנית מסמנת זאת.</translation>
    </message>
    <message>
        <source>This plan couldn&apos;t be made. Nothing has been written.</source>
        <translation>לא ניתן היה ליצור את התוכנית הזו. לא נכתב דבר.</translation>
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
        <translation>המסלולים של התוכנית הזו</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>מסלול</translation>
    </message>
    <message>
        <source>New</source>
        <translation>חדש</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>השתנה</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>הוסר</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>ללא שינוי</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>הושאר כמות שהוא</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>כניסה</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts at the source couldn&apos;t be read and stay as they are.</source>
        <translation>
            <numerusform>איש קשר אחד במקור לא ניתן היה לקרוא, והוא נשאר כפי שהוא.</numerusform>
            <numerusform>%Ln אנשי קשר במקור לא ניתן היה לקרוא, והם נשארים כפי שהם.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::PoliciesPage</name>
    <message>
        <source>Nothing can leave yet</source>
        <translation>עדיין לא יכול לצאת דבר</translation>
    </message>
    <message>
        <source>Connect an account that contacts go to. Its policy stands here then.</source>
        <translation>חברו חשבון שאליו אנשי קשר עוברים. המדיניות שלו תופיע אז כאן.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>חיבור חשבון</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>מדיניות</translation>
    </message>
    <message>
        <source>What may leave to whom, and how.</source>
        <translation>מה מותר לצאת למי, וכיצד.</translation>
    </message>
    <message>
        <source>You may look at the policies, but not change them.</source>
        <translation>אתם רשאים לראות את המדיניות, אך לא לשנות אותה.</translation>
    </message>
    <message>
        <source>That takes the permission to change routes: an owner or an administrator has it.</source>
        <translation>לכך נדרשת ההרשאה לשנות מסלולים: היא בידי בעלים או מנהל.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes wait for a second person.</source>
        <translation>
            <numerusform>שינוי אחד ממתין לאדם שני.</numerusform>
            <numerusform>%Ln שינויים ממתינים לאדם שני.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until somebody else agrees, nothing more leaves than before.</source>
        <translation>עד שאדם אחר יסכים, לא יוצא יותר מבעבר.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <source>Other destinations</source>
        <translation>יעדים אחרים</translation>
    </message>
    <message>
        <source>Services that nothing is connected to</source>
        <translation>שירותים שדבר אינו מחובר אליהם</translation>
    </message>
    <message>
        <source>What the first route to one of these will start with.</source>
        <translation>מה שאיתו יתחיל המסלול הראשון לאחד מאלה.</translation>
    </message>
    <message>
        <source>Contacts in “%1” don&apos;t leave any more.</source>
        <translation>אנשי קשר ב-״%1״ אינם יוצאים עוד.</translation>
    </message>
    <message>
        <source>Take a group off the list</source>
        <translation>הסרת קבוצה מהרשימה</translation>
    </message>
    <message>
        <source>May contacts in “%1” leave again?</source>
        <translation>האם אנשי קשר ב-״%1״ יהיו שוב רשאים לצאת?</translation>
    </message>
    <message>
        <source>The group stays on the list until a second person agrees.</source>
        <translation>הקבוצה נשארת ברשימה עד שאדם שני יסכים.</translation>
    </message>
    <message>
        <source>Each route lets them out by its own policy from the next sync on.</source>
        <translation>כל מסלול מוציא אותם לפי המדיניות שלו, החל בסנכרון הבא.</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>הסרה מהרשימה</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>השארה</translation>
    </message>
    <message>
        <source>Contacts in “%1” may leave again.</source>
        <translation>אנשי קשר ב-״%1״ רשאים שוב לצאת.</translation>
    </message>
</context>
<context>
    <name>warden::PolicyChoice</name>
    <message>
        <source>stays here</source>
        <translation>נשאר כאן</translation>
    </message>
    <message>
        <source>no room for it there</source>
        <translation>אין לזה מקום שם</translation>
    </message>
    <message>
        <source>Only name and e-mail</source>
        <translation>רק שם ודוא״ל</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>The contact before this one</source>
        <translation>איש הקשר הקודם</translation>
    </message>
    <message>
        <source>The next contact</source>
        <translation>איש הקשר הבא</translation>
    </message>
    <message>
        <source>How %1 leaves</source>
        <translation>אופן היציאה: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more fields stay here</source>
        <translation>
            <numerusform>שדה אחד נוסף נשאר כאן</numerusform>
            <numerusform>%Ln שדות נוספים נשארים כאן</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more fields</source>
        <translation>
            <numerusform>שדה אחד נוסף</numerusform>
            <numerusform>%Ln שדות נוספים</numerusform>
        </translation>
    </message>
    <message>
        <source>Masked shows a part: a•••@example.com. Hashed is a code that tells the receiver whether two values are the same, and nothing else about them; other receivers get other codes.</source>
        <translation>ממוסך מציג חלק: a•••@example.com. מגובב הוא קוד שאומר למקבל אם שני ערכים זהים, ודבר אחר לא; מקבלים אחרים מקבלים קודים אחרים.</translation>
    </message>
    <message>
        <source>Only a Zap can take masked or hashed values: an address book couldn&apos;t use them.</source>
        <translation>רק Zap יכול לקבל ערכים ממוסכים או מגובבים: פנקס כתובות לא היה יכול להשתמש בהם.</translation>
    </message>
    <message>
        <source>%1: never leaves, because of a group</source>
        <translation>%1: לעולם לא יוצא, בגלל קבוצה</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>דוגמה: %1</translation>
    </message>
</context>
<context>
    <name>warden::PolicyRow</name>
    <message>
        <source>Refused by %1</source>
        <translation>ניתן סירוב של %1</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>ממתין לאדם שני</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>כבוי</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>גרסה %1</translation>
    </message>
    <message>
        <source>Only contacts in %1.</source>
        <translation>רק אנשי קשר ב-%1.</translation>
    </message>
    <message>
        <source>Edit the route %1</source>
        <translation>עריכת המסלול %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>שינוי…</translation>
    </message>
    <message>
        <source>Change what a new route to %1 starts with</source>
        <translation>שינוי מה שאיתו מתחיל מסלול חדש אל %1</translation>
    </message>
</context>
<context>
    <name>warden::PolicySummary</name>
    <message>
        <source>everything else</source>
        <translation>כל השאר</translation>
    </message>
</context>
<context>
    <name>warden::ProgressPanel</name>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>התקדמות</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>מתבצעת התחלה…</translation>
    </message>
    <message>
        <source>Stopping. What is under way is finished first.</source>
        <translation>מתבצעת עצירה. מה שכבר בביצוע מסתיים קודם.</translation>
    </message>
</context>
<context>
    <name>warden::QuarterDialog</name>
    <message>
        <source>Quarter</source>
        <translation>רבעון</translation>
    </message>
    <message>
        <source>%1, so far</source>
        <translation>%1, עד כה</translation>
    </message>
    <message>
        <source>Report for a quarter</source>
        <translation>דוח רבעוני</translation>
    </message>
    <message>
        <source>What was synced and by whom, who failed to sign in, and whether the log is still what it was: it is verified for this. The report holds no contact&apos;s values.</source>
        <translation>מה סונכרן ועל ידי מי, אצל מי נכשלה כניסה, והאם היומן עדיין כפי שהיה: הוא עובר אימות לשם כך. בדוח אין ערכים של אנשי קשר.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>שמירת דוח…</translation>
    </message>
    <message>
        <source>audit-report</source>
        <translation>דוח-ביקורת</translation>
    </message>
</context>
<context>
    <name>warden::QuietFields</name>
    <message>
        <source>Keep still at some hours</source>
        <translation>שקט בשעות מסוימות</translation>
    </message>
    <message>
        <source>Critical alerts are sent all the same</source>
        <translation>התראות קריטיות נשלחות בכל זאת</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>תחילת השקט</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>סוף השקט</translation>
    </message>
    <message>
        <source>to</source>
        <translation>עד</translation>
    </message>
    <message>
        <source>On the days on which it begins:</source>
        <translation>בימים שבהם הוא מתחיל:</translation>
    </message>
    <message>
        <source>What comes meanwhile is one message afterwards. The times are those of the computer that sends.</source>
        <translation>מה שמגיע בינתיים נשלח אחר כך כהודעה אחת. השעות הן של המחשב ששולח.</translation>
    </message>
</context>
<context>
    <name>warden::RecoveryCard</name>
    <message>
        <source>Recovery code</source>
        <translation>קוד שחזור</translation>
    </message>
    <message>
        <source>Make a new recovery code…</source>
        <translation>יצירת קוד שחזור חדש…</translation>
    </message>
    <message>
        <source>Whoever has it can open this workspace as its first owner. It goes when an owner is removed or gets another role.</source>
        <translation>מי שמחזיק בו יכול לפתוח את סביבת העבודה הזו כבעלים הראשון שלה. הוא מתבטל כשבעלים מוסרים או מקבלים תפקיד אחר.</translation>
    </message>
    <message>
        <source>There is none. Without one, a lost passphrase or keychain means that the data can&apos;t be opened any more.</source>
        <translation>אין קוד. בלעדיו, אם ביטוי הסיסמה או צרור המפתחות יאבדו, לא ניתן יהיה לפתוח עוד את הנתונים.</translation>
    </message>
</context>
<context>
    <name>warden::RecoveryCodeView</name>
    <message>
        <source>Recovery code</source>
        <translation>קוד שחזור</translation>
    </message>
    <message>
        <source>I have put the recovery code in a safe place</source>
        <translation>שמרתי את קוד השחזור במקום בטוח</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>הדפסה…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>שמירה…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Contact Warden: recovery code

%1

Whoever has this code and the workspace&apos;s folder can open it. Keep it where you keep contracts.</source>
        <translation>Contact Warden: קוד שחזור

%1

מי שמחזיק בקוד הזה ובתיקייה של סביבת העבודה יכול לפתוח אותה. שמרו אותו במקום שבו אתם שומרים חוזים.</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>שמירת קוד השחזור</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>קובצי טקסט ‎(*.txt)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>נשמר.</translation>
    </message>
    <message>
        <source>Move the file to a place away from this computer.</source>
        <translation>העבירו את הקובץ למקום רחוק מהמחשב הזה.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied in 30 seconds.</source>
        <translation>הועתק. לוח ההעתקה יתרוקן בעוד 30 שניות.</translation>
    </message>
</context>
<context>
    <name>warden::RemoveQuestion</name>
    <message>
        <source>Remove a connection</source>
        <translation>הסרת חיבור</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>להסיר את ״%1״?</translation>
    </message>
    <message>
        <source>Nothing is deleted at the service or in the file. This workspace forgets its copy of the contacts, the password, and the routes that use it. The audit log keeps what happened.</source>
        <translation>דבר לא נמחק בשירות או בקובץ. סביבת העבודה הזו שוכחת את העותק שלה של אנשי הקשר, את הסיסמה ואת המסלולים שמשתמשים בו. יומן הביקורת שומר את מה שקרה.</translation>
    </message>
    <message>
        <source>Also end the sign-in at %1</source>
        <translation>לסיים גם את הכניסה ב-%1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>השארה</translation>
    </message>
</context>
<context>
    <name>warden::RestoredLogQuestion</name>
    <message>
        <source>Go on with this log</source>
        <translation>המשך עם היומן הזה</translation>
    </message>
    <message>
        <source>Was this folder restored from a backup?</source>
        <translation>האם התיקייה הזו שוחזרה מגיבוי?</translation>
    </message>
    <message>
        <source>If you go on, syncs can run again, and an entry in your name says for ever what is missing. Nothing is deleted. If nobody restored a backup, don&apos;t go on: find out first who can write to the folder.</source>
        <translation>אם תמשיכו, סנכרונים יוכלו לרוץ שוב, ורשומה בשמכם תציין לתמיד מה חסר. דבר לא נמחק. אם איש לא שחזר גיבוי, אל תמשיכו: בררו קודם מי יכול לכתוב לתיקייה.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>לא עכשיו</translation>
    </message>
</context>
<context>
    <name>warden::ReviewDialog</name>
    <message>
        <source>Nothing here.</source>
        <translation>אין כאן דבר.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>מה קרה</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>לא עכשיו</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>הבא</translation>
    </message>
    <message>
        <source>Review security</source>
        <translation>סקירת אבטחה</translation>
    </message>
    <message>
        <source>Steps of the review</source>
        <translation>שלבי הסקירה</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>סיום</translation>
    </message>
    <message>
        <source>When</source>
        <translation>מתי</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>מי</translation>
    </message>
    <message>
        <source>What</source>
        <translation>מה</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>הערה</translation>
    </message>
    <message>
        <source>For the log; it may stay empty.</source>
        <translation>עבור היומן; ניתן להשאיר ריק.</translation>
    </message>
    <message>
        <source>The log will say that you, %1, went through all of this today. The next review begins where this one ends, and is due in a month.</source>
        <translation>ביומן ייאמר שאתם, %1, עברתם היום על כל זה. הסקירה הבאה מתחילה היכן שזו מסתיימת, ומועדה בעוד חודש.</translation>
    </message>
    <message>
        <source>Finish the review</source>
        <translation>סיום הסקירה</translation>
    </message>
    <message>
        <source>Look at each step first.</source>
        <translation>עברו קודם על כל שלב.</translation>
    </message>
</context>
<context>
    <name>warden::RevokeDialog</name>
    <message>
        <source>Revoke everything?</source>
        <translation>לבטל את כל הגישה?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Revoke everything</source>
        <translation>ביטול כל הגישה</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>חיבורים</translation>
    </message>
    <message>
        <source>Type “%1” to go on</source>
        <translation>הקלידו ״%1״ כדי להמשיך</translation>
    </message>
    <message>
        <source>revoke</source>
        <translation>לבטל</translation>
    </message>
    <message>
        <source>Witnesses of the log</source>
        <translation>עדים של היומן</translation>
    </message>
    <message>
        <source>Where there are any, passwords of mailboxes and addresses of hooks are forgotten here.</source>
        <translation>אם יש כאלה, סיסמאות של תיבות דואר וכתובות של Webhooks נשכחות כאן.</translation>
    </message>
    <message>
        <source>Revoking</source>
        <translation>הגישה מבוטלת</translation>
    </message>
    <message>
        <source>What failed isn&apos;t ended yet. Press “Go on” to try these once more; what is ended stays so.</source>
        <translation>מה שנכשל עדיין לא הסתיים. לחצו על ״המשך״ כדי לנסות אותם שוב; מה שהסתיים נשאר כך.</translation>
    </message>
    <message>
        <source>There was no access to revoke.</source>
        <translation>לא הייתה גישה לבטל.</translation>
    </message>
    <message>
        <source>Nobody gets in by this workspace any more. What is left for you to end stands below. To sync again, sign in to each connection anew.</source>
        <translation>איש אינו נכנס עוד באמצעות סביבת העבודה הזו. מה שנותר לכם לסיים רשום למטה. כדי לסנכרן שוב, היכנסו מחדש לכל חיבור.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>המשך</translation>
    </message>
    <message>
        <source>Channels of alerts</source>
        <translation>ערוצי התראות</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>פתיחת הדף</translation>
    </message>
    <message>
        <source>Open the page of %1</source>
        <translation>פתיחת הדף של %1</translation>
    </message>
    <message>
        <source>For an emergency: a stolen computer, a key that leaked, somebody who shouldn&apos;t have had one. What can be ended at a service is ended; the rest is forgotten here, and below stands what you end there yourself. Contacts, routes and the log stay; nothing is synced with a service until somebody signs in anew.</source>
        <translation>למקרה חירום: מחשב שנגנב, מפתח שדלף, מישהו שלא היה צריך להחזיק במפתח. מה שניתן לסיים בשירות מסתיים; השאר נשכח כאן, ולמטה רשום מה תסיימו שם בעצמכם. אנשי הקשר, המסלולים והיומן נשארים; דבר אינו מסונכרן עם שירות עד שמישהו נכנס מחדש.</translation>
    </message>
</context>
<context>
    <name>warden::RoleForm</name>
    <message>
        <source>Add the role</source>
        <translation>הוספת התפקיד</translation>
    </message>
    <message>
        <source>Save the role</source>
        <translation>שמירת התפקיד</translation>
    </message>
    <message>
        <source>Who has this role may</source>
        <translation>מי שבתפקיד הזה רשאי</translation>
    </message>
</context>
<context>
    <name>warden::RoleMatrix</name>
    <message>
        <source>What each role may do</source>
        <translation>מה כל תפקיד רשאי לעשות</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: כן</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: לא</translation>
    </message>
    <message>
        <source>Change the role %1</source>
        <translation>שינוי התפקיד %1</translation>
    </message>
    <message>
        <source>Remove the role %1</source>
        <translation>הסרת התפקיד %1</translation>
    </message>
    <message>
        <source>It can go once nobody has it any more.</source>
        <translation>ניתן להסיר אותו כשאין עוד איש בתפקיד הזה.</translation>
    </message>
</context>
<context>
    <name>warden::RouteCard</name>
    <message>
        <source>What leaves: %1</source>
        <translation>מה יוצא: %1</translation>
    </message>
    <message>
        <source>%1; masked: %2</source>
        <translation>%1; ממוסך: %2</translation>
    </message>
    <message>
        <source>%1; hashed: %2</source>
        <translation>%1; מגובב: %2</translation>
    </message>
    <message>
        <source>%1; only contacts in %2</source>
        <translation>%1; רק אנשי קשר ב-%2</translation>
    </message>
    <message>
        <source>%1 didn&apos;t agree to this route.</source>
        <translation>לא ניתנה הסכמה של %1 למסלול הזה.</translation>
    </message>
    <message>
        <source>Nothing is synced by it until it is changed.</source>
        <translation>דבר לא מסונכרן בו עד שהוא ישונה.</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>ממתין לאדם שני</translation>
    </message>
    <message>
        <source>%1 asked %2. Nothing is synced by this route until somebody else agrees, on the page People.</source>
        <translation>בקשה מאת %1, %2. דבר לא מסונכרן במסלול הזה עד שאדם אחר יסכים, בדף ״אנשים״.</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>בשני הכיוונים</translation>
    </message>
    <message>
        <source>One way</source>
        <translation>בכיוון אחד</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>עריכת %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>הסרת %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>פועל</translation>
    </message>
    <message>
        <source>Sync %1</source>
        <translation>סנכרון %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>כבוי</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>עדיין לא סונכרן</translation>
    </message>
    <message>
        <source>Not everything</source>
        <translation>לא הכול</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, an undo: %2</source>
        <translation>%1, החזרה לאחור: %2</translation>
    </message>
</context>
<context>
    <name>warden::RouteEditor</name>
    <message>
        <source>New key for hashes…</source>
        <translation>מפתח גיבוב חדש…</translation>
    </message>
    <message>
        <source>Add the route</source>
        <translation>הוספת המסלול</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>הוספת מסלול</translation>
    </message>
    <message>
        <source>Edit a route</source>
        <translation>עריכת מסלול</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>One way</source>
        <translation>בכיוון אחד</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>בשני הכיוונים</translation>
    </message>
    <message>
        <source>From</source>
        <translation>מקור</translation>
    </message>
    <message>
        <source>To</source>
        <translation>יעד</translation>
    </message>
    <message>
        <source>Two other address books would be another route: add a new one.</source>
        <translation>שני פנקסי כתובות אחרים הם מסלול אחר: הוסיפו מסלול חדש.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>כיוון</translation>
    </message>
    <message>
        <source>Both ways: changes on either side reach the other.</source>
        <translation>בשני הכיוונים: שינויים בכל צד מגיעים לצד השני.</translation>
    </message>
    <message>
        <source>What may leave</source>
        <translation>מה מותר לצאת</translation>
    </message>
    <message>
        <source>Differences in what stays here are ignored.</source>
        <translation>הבדלים במה שנשאר כאן אינם נחשבים.</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>כל אנשי הקשר</translation>
    </message>
    <message>
        <source>Only these groups</source>
        <translation>רק הקבוצות האלה</translation>
    </message>
    <message>
        <source>Names with commas between them.</source>
        <translation>שמות עם פסיקים ביניהם.</translation>
    </message>
    <message>
        <source>When a contact is gone at the source</source>
        <translation>כשאיש קשר אינו עוד במקור</translation>
    </message>
    <message>
        <source>When both sides changed the same value</source>
        <translation>כששני הצדדים שינו את אותו ערך</translation>
    </message>
    <message>
        <source>Wait for me above so many removals</source>
        <translation>להמתין לי מעל מספר הסרות זה</translation>
    </message>
    <message>
        <source>Wait for me above this share of an address book</source>
        <translation>להמתין לי מעל שיעור זה של פנקס כתובות</translation>
    </message>
    <message>
        <source>A sync that would remove more writes nothing on this route until somebody has looked at it.</source>
        <translation>סנכרון שהיה מסיר יותר אינו כותב דבר במסלול הזה עד שמישהו בדק אותו.</translation>
    </message>
    <message>
        <source>Raise an alert above so many contacts a day</source>
        <translation>להעלות התראה מעל מספר זה של אנשי קשר ביום</translation>
    </message>
    <message>
        <source>Those that it creates and changes. Far more than is usual for this route raises one as well, once that is known.</source>
        <translation>אלה שהוא יוצר ומשנה. גם מספר גדול בהרבה מהרגיל במסלול הזה מעלה התראה, לאחר שהרגיל ידוע.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New key for hashes</source>
        <translation>מפתח גיבוב חדש</translation>
    </message>
    <message>
        <source>Make another key for what leaves hashed?</source>
        <translation>ליצור מפתח אחר למה שיוצא מגובב?</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>יצירת מפתח חדש</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>להשאיר כפי שהוא</translation>
    </message>
    <message>
        <source>A new key was made.</source>
        <translation>נוצר מפתח חדש.</translation>
    </message>
    <message>
        <source>The next sync sends each contact anew.</source>
        <translation>הסנכרון הבא ישלח כל איש קשר מחדש.</translation>
    </message>
    <message>
        <source>%1 will ask you to allow changes after this.</source>
        <translation>לאחר מכן תופיע בקשה של %1 להתיר שינויים.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> ו-</translation>
    </message>
    <message>
        <source>Only reading was asked for so far. The route waits until you have signed in once more.</source>
        <translation>עד כה התבקשה קריאה בלבד. המסלול ממתין עד שתיכנסו פעם נוספת.</translation>
    </message>
    <message>
        <source>Choose two different address books.</source>
        <translation>בחרו שני פנקסי כתובות שונים.</translation>
    </message>
    <message>
        <source>Choose at least one field.</source>
        <translation>בחרו לפחות שדה אחד.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>בחירה…</translation>
    </message>
    <message>
        <source>“%1” leads between these two already.</source>
        <translation>״%1״ כבר מוביל בין השניים האלה.</translation>
    </message>
    <message>
        <source>Edit that one, unless this is for other groups or fields.</source>
        <translation>ערכו אותו, אלא אם המסלול החדש מיועד לקבוצות או לשדות אחרים.</translation>
    </message>
    <message>
        <source>Wait for me above so many “removed” messages</source>
        <translation>להמתין לי מעל מספר זה של הודעות ״הוסר״</translation>
    </message>
    <message>
        <source>Wait for me above this share of those that were sent</source>
        <translation>להמתין לי מעל שיעור זה של אנשי הקשר שנשלחו</translation>
    </message>
</context>
<context>
    <name>warden::RuleDetails</name>
    <message>
        <source>Chosen rule</source>
        <translation>הכלל שנבחר</translation>
    </message>
    <message>
        <source>Choose a rule to see what it finds.</source>
        <translation>בחרו כלל כדי לראות מה הוא מוצא.</translation>
    </message>
    <message>
        <source>Over the log so far</source>
        <translation>על היומן עד כה</translation>
    </message>
    <message>
        <source>Muted until %1. Its alerts are kept, and shown where muted ones are asked for.</source>
        <translation>מושתק עד %1. ההתראות שלו נשמרות, ומוצגות היכן שמבקשים את המושתקות.</translation>
    </message>
    <message>
        <source>It holds all runs until its alerts are closed.</source>
        <translation>הוא מעכב את כל ההרצות עד שההתראות שלו נסגרות.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries couldn&apos;t be held against it.</source>
        <translation>
            <numerusform>רשומה אחת לא ניתן היה לבדוק מולו.</numerusform>
            <numerusform>%Ln רשומות לא ניתן היה לבדוק מולו.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is harmless where</source>
        <translation>זה לא מזיק במקרים של</translation>
    </message>
    <message>
        <source>Try its examples</source>
        <translation>ניסוי הדוגמאות שלו</translation>
    </message>
    <message>
        <source>Holds it against entries that it should and shouldn&apos;t find.</source>
        <translation>בודק אותו מול רשומות שהוא אמור למצוא ושאינו אמור למצוא.</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation>אין לו דוגמאות.</translation>
    </message>
    <message>
        <source>Save its file…</source>
        <translation>שמירת הקובץ שלו…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>עריכה…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>הסרה…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>כיבוי</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>הפעלה</translation>
    </message>
    <message>
        <source>End the muting</source>
        <translation>סיום ההשתקה</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>השתקה</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>לשעה</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>ליום</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>לשבוע</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>עד…</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>כפי שנכתב</translation>
    </message>
    <message>
        <source>It fired for %1 examples and kept quiet for %2.</source>
        <translation>הוא הופעל עבור %1 דוגמאות ולא הופעל עבור %2.</translation>
    </message>
    <message>
        <source>All examples came out as they should.</source>
        <translation>כל הדוגמאות יצאו כצפוי.</translation>
    </message>
    <message>
        <source>%1 of %2 examples didn&apos;t come out as they should.</source>
        <translation>%1 מתוך %2 דוגמאות לא יצאו כצפוי.</translation>
    </message>
    <message>
        <source>The rule&apos;s file is saved.</source>
        <translation>הקובץ של הכלל נשמר.</translation>
    </message>
    <message>
        <source>Save the rule&apos;s file</source>
        <translation>שמירת הקובץ של הכלל</translation>
    </message>
    <message>
        <source>Sigma rules (*.yml *.yaml);;All files (*)</source>
        <translation>כללי Sigma (*.yml *.yaml);;כל הקבצים (*)</translation>
    </message>
    <message>
        <source>Muted by %1.</source>
        <translation>הושתק על ידי %1.</translation>
    </message>
    <message>
        <source>Muted by %1: %2</source>
        <translation>הושתק על ידי %1: %2</translation>
    </message>
</context>
<context>
    <name>warden::RuleForm</name>
    <message>
        <source>Hold all runs until its alerts are closed</source>
        <translation>לעכב את כל ההרצות עד שההתראות שלו נסגרות</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>כפי שנכתב</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>שמירת הכלל</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>כלל חדש</translation>
    </message>
    <message>
        <source>Edit a rule</source>
        <translation>עריכת כלל</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>דקות</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>שעות</translation>
    </message>
    <message>
        <source>days</source>
        <translation>ימים</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>הכול יחד</translation>
    </message>
    <message>
        <source>Each person by themselves</source>
        <translation>כל אדם בנפרד</translation>
    </message>
    <message>
        <source>Each address by itself</source>
        <translation>כל כתובת בנפרד</translation>
    </message>
    <message>
        <source>Each network by itself</source>
        <translation>כל רשת בנפרד</translation>
    </message>
    <message>
        <source>Each connection, route or plan by itself</source>
        <translation>כל חיבור, מסלול או תוכנית בנפרד</translation>
    </message>
    <message>
        <source>Each service by itself</source>
        <translation>כל שירות בנפרד</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>מה קורה</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>באיזו תדירות</translation>
    </message>
    <message>
        <source>Counted for</source>
        <translation>נספר עבור</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>רמה</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>כותרת</translation>
    </message>
    <message>
        <source>It is the title of its alerts.</source>
        <translation>זו הכותרת של ההתראות שלו.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>המשמעות</translation>
    </message>
    <message>
        <source>May be left out. For those who see its alerts.</source>
        <translation>ניתן להשמיט. עבור מי שרואים את ההתראות שלו.</translation>
    </message>
    <message>
        <source>Over the log so far</source>
        <translation>על היומן עד כה</translation>
    </message>
    <message>
        <source>At least so often</source>
        <translation>לפחות מספר פעמים זה</translation>
    </message>
    <message>
        <source>Within so long</source>
        <translation>בתוך פרק זמן זה</translation>
    </message>
    <message>
        <source>Minutes, hours or days</source>
        <translation>דקות, שעות או ימים</translation>
    </message>
    <message>
        <source>%1 or more within</source>
        <translation>%1 או יותר בתוך</translation>
    </message>
    <message>
        <source>The rule can&apos;t be taken as it is.</source>
        <translation>לא ניתן לקבל את הכלל כפי שהוא.</translation>
    </message>
</context>
<context>
    <name>warden::RuleList</name>
    <message>
        <source>Rules</source>
        <translation>כללים</translation>
    </message>
</context>
<context>
    <name>warden::RuleModel</name>
    <message>
        <source>Rules that come along</source>
        <translation>כללים מובנים</translation>
    </message>
    <message>
        <source>Rules of your own</source>
        <translation>כללים משלכם</translation>
    </message>
    <message>
        <source>%1 of %2 active</source>
        <translation>%1 מתוך %2 פעילים</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>כלל</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>רמה</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
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
        <translation>הכלל שנבחר</translation>
    </message>
    <message>
        <source>This rule isn&apos;t there any more.</source>
        <translation>הכלל הזה אינו קיים עוד.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules of your files are refused.</source>
        <translation>
            <numerusform>כלל אחד מהקבצים שלכם סורב.</numerusform>
            <numerusform>%Ln כללים מהקבצים שלכם סורבו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules were added.</source>
        <translation>
            <numerusform>נוסף כלל אחד.</numerusform>
            <numerusform>נוספו %Ln כללים.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Others are refused.</source>
        <translation>%1 אחרים סורבו.</translation>
    </message>
    <message>
        <source>The rule is saved.</source>
        <translation>הכלל נשמר.</translation>
    </message>
    <message>
        <source>The log is held against it from now on.</source>
        <translation>מעתה היומן נבדק מולו.</translation>
    </message>
    <message>
        <source>Remove rules</source>
        <translation>הסרת כללים</translation>
    </message>
    <message>
        <source>Remove the file “%1”?</source>
        <translation>להסיר את הקובץ ״%1״?</translation>
    </message>
    <message>
        <source>All rules in it go. What they found stays. Save the file first where you may want it back.</source>
        <translation>כל הכללים שבו יוסרו. מה שמצאו נשאר. שמרו קודם את הקובץ אם ייתכן שתרצו אותו בחזרה.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>השארה</translation>
    </message>
    <message>
        <source>The file is removed.</source>
        <translation>הקובץ הוסר.</translation>
    </message>
</context>
<context>
    <name>warden::RunDetails</name>
    <message>
        <source>Run</source>
        <translation>הרצה</translation>
    </message>
    <message>
        <source>What the run wrote</source>
        <translation>מה ההרצה כתבה</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Undo this run</source>
        <translation>החזרת ההרצה הזו לאחור</translation>
    </message>
    <message>
        <source>Run of %1</source>
        <translation>הרצה של %1</translation>
    </message>
    <message>
        <source>Undo of %1</source>
        <translation>החזרה לאחור מ-%1</translation>
    </message>
    <message>
        <source>%1, by %2: %3.</source>
        <translation>%1, מאת %2: %3.</translation>
    </message>
    <message>
        <source>%1 of this run can&apos;t be undone: what was sent or removed there can&apos;t be given back.</source>
        <translation>%1 בהרצה הזו לא ניתן להחזיר לאחור: אי אפשר להשיב את מה שנשלח או הוסר שם.</translation>
    </message>
    <message>
        <source>This run had nothing to write.</source>
        <translation>להרצה הזו לא היה מה לכתוב.</translation>
    </message>
    <message>
        <source>Looking at what can be undone</source>
        <translation>נבדק מה ניתן להחזיר לאחור</translation>
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
        <translation>%1 (לא ניתן להחזיר לאחור)</translation>
    </message>
    <message>
        <source>(name not kept)</source>
        <translation>(השם לא נשמר)</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>איש קשר</translation>
    </message>
    <message>
        <source>What</source>
        <translation>מה</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>היכן</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
</context>
<context>
    <name>warden::RunModel</name>
    <message>
        <source>Undo: %1</source>
        <translation>החזרה לאחור: %1</translation>
    </message>
    <message>
        <source>Not everything</source>
        <translation>לא הכול</translation>
    </message>
    <message>
        <source>When</source>
        <translation>מתי</translation>
    </message>
    <message>
        <source>What</source>
        <translation>מה</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>מי</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
</context>
<context>
    <name>warden::ScreenPicture</name>
    <message>
        <source>Where to click at %1</source>
        <translation>היכן ללחוץ ב-%1</translation>
    </message>
</context>
<context>
    <name>warden::SearchDialog</name>
    <message>
        <source>Take off the list</source>
        <translation>הסרה מהרשימה</translation>
    </message>
    <message>
        <source>Folders to look into as well</source>
        <translation>תיקיות נוספות לחיפוש</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>הוספת תיקייה…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>בחירת תיקייה</translation>
    </message>
    <message>
        <source>Find secrets</source>
        <translation>איתור סודות</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>The usual places are your shell&apos;s profiles and history, .env, .netrc and the like. Files are compared in memory, and nothing of them is kept but their names.</source>
        <translation>המקומות המקובלים הם הפרופילים וההיסטוריה של המעטפת שלכם, ‎.env,‏ ‎.netrc ודומיהם. הקבצים מושווים בזיכרון, ודבר מהם אינו נשמר חוץ משמותיהם.</translation>
    </message>
    <message>
        <source>Folders are searched eight levels deep, up to 20,000 files, the first 4 MiB of each, 2 GiB in all.</source>
        <translation>החיפוש בתיקיות הוא עד שמונה רמות לעומק, עד 20,000 קבצים, 4 MiB הראשונים של כל אחד, 2 GiB בסך הכול.</translation>
    </message>
    <message>
        <source>Looks whether a password, key or hook address of this workspace lies in a file: in the usual places of your account, and in the folders that you add.</source>
        <translation>בודק אם סיסמה, מפתח או כתובת Webhook של סביבת העבודה הזו נמצאים בקובץ: במקומות המקובלים בחשבון המשתמש שלכם, ובתיקיות שתוסיפו.</translation>
    </message>
</context>
<context>
    <name>warden::SearchList</name>
    <message>
        <source>Found</source>
        <translation>נמצא</translation>
    </message>
</context>
<context>
    <name>warden::SecondPersonCard</name>
    <message>
        <source>A second person agrees</source>
        <translation>אדם שני מסכים</translation>
    </message>
    <message>
        <source>What is ticked happens only once somebody else has agreed to it as well.</source>
        <translation>מה שמסומן קורה רק לאחר שגם אדם אחר הסכים לו.</translation>
    </message>
    <message>
        <source>A plan that removes more contacts than</source>
        <translation>תוכנית שמסירה יותר אנשי קשר מאשר</translation>
    </message>
    <message>
        <source>Removals that one person may do</source>
        <translation>הסרות שאדם אחד רשאי לבצע</translation>
    </message>
    <message>
        <source>A route to an account that no route writes to yet</source>
        <translation>מסלול לחשבון שאף מסלול עדיין לא כותב אליו</translation>
    </message>
    <message>
        <source>A route that sends more fields or more contacts than before</source>
        <translation>מסלול ששולח יותר שדות או יותר אנשי קשר מבעבר</translation>
    </message>
    <message>
        <source>An export of all contacts</source>
        <translation>ייצוא של כל אנשי הקשר</translation>
    </message>
</context>
<context>
    <name>warden::SecretField</name>
    <message>
        <source>Show what is typed</source>
        <translation>הצגת מה שהוקלד</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>הסתרת מה שהוקלד</translation>
    </message>
</context>
<context>
    <name>warden::SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>אבטחה</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>סקירה…</translation>
    </message>
    <message>
        <source>Find secrets…</source>
        <translation>איתור סודות…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>בדיקה כעת</translation>
    </message>
    <message>
        <source>Nothing has been checked yet</source>
        <translation>עדיין לא נבדק דבר</translation>
    </message>
    <message>
        <source>A check looks at what was granted, second factors, certificates, keys, files, people and the log. It asks only the services that you connected, and changes nothing.</source>
        <translation>בדיקה עוברת על מה שהורשה, גורמי אימות שניים, אישורים, מפתחות, קבצים, אנשים והיומן. היא שואלת רק את השירותים שחיברתם, ואינה משנה דבר.</translation>
    </message>
    <message>
        <source>An owner or administrator checks. What was found is shown here.</source>
        <translation>בעלים או מנהל מבצעים את הבדיקה. מה שנמצא מוצג כאן.</translation>
    </message>
    <message>
        <source>Chosen check</source>
        <translation>הבדיקה שנבחרה</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>דוח…</translation>
    </message>
    <message>
        <source>Revoke everything…</source>
        <translation>ביטול כל הגישה…</translation>
    </message>
    <message>
        <source>A computer was stolen, or a key leaked?</source>
        <translation>מחשב נגנב, או שמפתח דלף?</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>מתבצעת בדיקה</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>הבדיקה נעצרה.</translation>
    </message>
    <message>
        <source>What is shown was found before. A long list of accounts is gone on with where you stopped, for an hour.</source>
        <translation>מה שמוצג נמצא קודם. רשימה ארוכה של חשבונות תימשך מהמקום שבו עצרתם, במשך שעה.</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>היומן נקרא</translation>
    </message>
    <message>
        <source>Searching files</source>
        <translation>מתבצע חיפוש בקבצים</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>החיפוש נעצר.</translation>
    </message>
    <message>
        <source>What is shown was found before.</source>
        <translation>מה שמוצג נמצא קודם.</translation>
    </message>
    <message>
        <source>security-report</source>
        <translation>דוח-אבטחה</translation>
    </message>
    <message>
        <source>The report on security is saved.</source>
        <translation>דוח האבטחה נשמר.</translation>
    </message>
    <message>
        <source>It isn&apos;t encrypted there: %1</source>
        <translation>הוא אינו מוצפן שם: %1</translation>
    </message>
</context>
<context>
    <name>warden::ServiceCard</name>
    <message>
        <source>A new route here starts with</source>
        <translation>מסלול חדש לכאן מתחיל עם</translation>
    </message>
    <message>
        <source>No route leads here.</source>
        <translation>אין מסלול שמוביל לכאן.</translation>
    </message>
</context>
<context>
    <name>warden::ServiceChoice</name>
    <message>
        <source>Address books</source>
        <translation>פנקסי כתובות</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>עננים</translation>
    </message>
    <message>
        <source>Nextcloud, Radicale, Fastmail, iCloud and most mail providers.</source>
        <translation>Nextcloud,‏ Radicale,‏ Fastmail,‏ iCloud ורוב ספקי הדואר.</translation>
    </message>
    <message>
        <source>A vCard file, a table from Google or Outlook (.csv), or a folder of .vcf files.</source>
        <translation>קובץ vCard, טבלה מ-Google או מ-Outlook (.csv), או תיקייה של קובצי ‎.vcf.</translation>
    </message>
    <message>
        <source>The contacts of a Google account. You sign in with the browser.</source>
        <translation>אנשי הקשר של חשבון Google. הכניסה נעשית בדפדפן.</translation>
    </message>
    <message>
        <source>The contacts of an Outlook mailbox. You sign in with the browser.</source>
        <translation>אנשי הקשר של תיבת דואר Outlook. הכניסה נעשית בדפדפן.</translation>
    </message>
    <message>
        <source>The contacts of a HubSpot account, by a key or with the browser.</source>
        <translation>אנשי הקשר של חשבון HubSpot, באמצעות מפתח או בדפדפן.</translation>
    </message>
    <message>
        <source>Sends a message to your Zap for each contact that changed. It can&apos;t be read from.</source>
        <translation>שולח הודעה ל-Zap שלכם על כל איש קשר שהשתנה. לא ניתן לקרוא ממנו.</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>קובץ או תיקייה</translation>
    </message>
</context>
<context>
    <name>warden::ServiceLogView</name>
    <message>
        <source>Sign-in events</source>
        <translation>אירועי כניסה</translation>
    </message>
    <message>
        <source>What Google, Microsoft and HubSpot tell of sign-ins, of apps that were let in and of what administrators did. It becomes a part of this log, each event once.</source>
        <translation>מה ש-Google,‏ Microsoft ו-HubSpot מספרים על כניסות, על יישומים שקיבלו גישה ועל פעולות מנהלים. זה הופך לחלק מהיומן הזה, כל אירוע פעם אחת.</translation>
    </message>
    <message>
        <source>No connected service keeps such a log</source>
        <translation>אף שירות מחובר אינו מנהל יומן כזה</translation>
    </message>
    <message>
        <source>Google Workspace, Microsoft 365 and HubSpot do. Connect an account there to see who signs in to it.</source>
        <translation>Google Workspace,‏ Microsoft 365 ו-HubSpot עושים זאת. חברו שם חשבון כדי לראות מי נכנס אליו.</translation>
    </message>
    <message>
        <source>Back to the log</source>
        <translation>חזרה ליומן</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>הבאה חוזרת</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>חיבור חשבון</translation>
    </message>
    <message>
        <source>Fetching sign-in events</source>
        <translation>אירועי כניסה מובאים</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>נעצר.</translation>
    </message>
    <message>
        <source>What came before is in the log. The next fetch goes on from there.</source>
        <translation>מה שהגיע קודם נמצא ביומן. ההבאה הבאה תמשיך משם.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entries are in the log.</source>
        <translation>
            <numerusform>רשומה חדשה אחת נמצאת ביומן.</numerusform>
            <numerusform>%Ln רשומות חדשות נמצאות ביומן.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Most of them are for you, on this computer.</source>
        <translation>רובן עבורכם, במחשב הזה.</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minutes</source>
        <translation>
            <numerusform>אחרי דקה אחת</numerusform>
            <numerusform>אחרי %Ln דקות</numerusform>
        </translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>כמו המערכת</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>בהיר</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>כהה</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>צבעים</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>The window speaks it when Contact Warden is opened next.</source>
        <translation>החלון יוצג בה בפתיחה הבאה של Contact Warden.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>מראה</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>אף פעם</translation>
    </message>
    <message>
        <source>Lock when nobody uses the app</source>
        <translation>נעילה כשאין שימוש ביישום</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>נעילה</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>סביבת עבודה</translation>
    </message>
    <message>
        <source>Contacts and the audit log are encrypted there. Passwords are in this computer&apos;s keychain.</source>
        <translation>אנשי הקשר ויומן הביקורת מוצפנים שם. הסיסמאות נמצאות בצרור המפתחות של המחשב הזה.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>פתיחת התיקייה</translation>
    </message>
    <message>
        <source>Witnesses of the audit log</source>
        <translation>עדים של יומן הביקורת</translation>
    </message>
    <message>
        <source>Your organisation decided this.</source>
        <translation>הארגון שלכם החליט על כך.</translation>
    </message>
    <message>
        <source>It also locks with the screen, when another user takes over this computer, and when it sleeps. A sync that runs goes on to its end; before sleep it stops at the next contact.</source>
        <translation>היישום ננעל גם עם המסך, כשמשתמש אחר עובר להשתמש במחשב הזה, וכשהמחשב עובר למצב שינה. סנכרון שפועל נמשך עד סופו; לפני מצב שינה הוא נעצר באיש הקשר הבא.</translation>
    </message>
    <message>
        <source>A sync that runs goes on to its end.</source>
        <translation>סנכרון שפועל נמשך עד סופו.</translation>
    </message>
    <message>
        <source>Contacts and the audit log are encrypted there. Passwords are sealed in the same folder; no keychain is used.</source>
        <translation>אנשי הקשר ויומן הביקורת מוצפנים שם. הסיסמאות מוצפנות באותה תיקייה; לא נעשה שימוש בצרור מפתחות.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>פועל</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>כבוי</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>ניגודיות מוגברת</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>גרסאות חדשות</translation>
    </message>
</context>
<context>
    <name>warden::SetupCard</name>
    <message>
        <source>First steps</source>
        <translation>צעדים ראשונים</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>בוצעו %1 מתוך %2</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>הסתרה</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>הסתרת הצעדים הראשונים</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>בוצע: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>לביצוע: %1</translation>
    </message>
</context>
<context>
    <name>warden::ShortcutList</name>
    <message>
        <source> or </source>
        <translation> או </translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>קיצורי מקלדת</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>בכל מקום</translation>
    </message>
    <message>
        <source>Next control, and the one before</source>
        <translation>הפקד הבא, והקודם</translation>
    </message>
    <message>
        <source>Press a button, tick a box</source>
        <translation>לחיצה על לחצן, סימון תיבה</translation>
    </message>
    <message>
        <source>Open what is chosen in a list</source>
        <translation>פתיחת מה שנבחר ברשימה</translation>
    </message>
    <message>
        <source>Empty a search, close a dialog</source>
        <translation>ניקוי חיפוש, סגירת תיבת דו-שיח</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
</context>
<context>
    <name>warden::SignInAgain</name>
    <message>
        <source>For “%1”, as %2. Contacts and routes stay as they are.</source>
        <translation>עבור ״%1״, בשם %2. אנשי הקשר והמסלולים נשארים כפי שהם.</translation>
    </message>
    <message>
        <source>For “%1”, as %2, so that its log of sign-ins can be read. Contacts and routes stay as they are.</source>
        <translation>עבור ״%1״, בשם %2, כדי שניתן יהיה לקרוא את יומן הכניסות שלו. אנשי הקשר והמסלולים נשארים כפי שהם.</translation>
    </message>
    <message>
        <source>For “%1”, as %2, so that Security can check second factors and administrators. Contacts and routes stay as they are.</source>
        <translation>עבור ״%1״, בשם %2, כדי שהדף ״אבטחה״ יוכל לבדוק גורמי אימות שניים ומנהלים. אנשי הקשר והמסלולים נשארים כפי שהם.</translation>
    </message>
    <message>
        <source>For “%1”, as %2, so that Security can check second factors, administrators and the apps that have access. Contacts and routes stay as they are.</source>
        <translation>עבור ״%1״, בשם %2, כדי שהדף ״אבטחה״ יוכל לבדוק גורמי אימות שניים, מנהלים ואת היישומים בעלי הגישה. אנשי הקשר והמסלולים נשארים כפי שהם.</translation>
    </message>
    <message>
        <source>The app&apos;s consent screen is in testing: each sign-in ends after 7 days</source>
        <translation>מסך ההסכמה של היישום נמצא בבדיקה: כל כניסה פגה אחרי 7 ימים</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>כניסה מחדש</translation>
    </message>
    <message>
        <source>Sign in at %1</source>
        <translation>כניסה אל %1</translation>
    </message>
    <message>
        <source>Copy the client ID and its secret as the service shows them now.</source>
        <translation>העתיקו את מזהה הלקוח ואת הסוד שלו כפי שהשירות מציג אותם כעת.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>המשך</translation>
    </message>
</context>
<context>
    <name>warden::SignInStep</name>
    <message>
        <source>Cancel the sign-in</source>
        <translation>ביטול הכניסה</translation>
    </message>
    <message>
        <source>The browser shows an error page?</source>
        <translation>הדפדפן מציג דף שגיאה?</translation>
    </message>
    <message>
        <source>Address of the error page</source>
        <translation>הכתובת של דף השגיאה</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>פתיחת הדפדפן</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>כניסה באמצעות הדפדפן</translation>
    </message>
    <message>
        <source>You sign in on the service&apos;s own page: your password doesn&apos;t come here. Nothing is read or changed yet.</source>
        <translation>הכניסה נעשית בדף של השירות עצמו: הסיסמה שלכם אינה מגיעה לכאן. עדיין לא נקרא ולא שונה דבר.</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>העתקת הקישור</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>שימוש בכתובת הזו</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>הכתובת שלו</translation>
    </message>
    <message>
        <source>Copy the whole address of the page that couldn&apos;t be reached, from the browser&apos;s address bar. Give it to nobody else.</source>
        <translation>העתיקו את הכתובת המלאה של הדף שלא ניתן היה להגיע אליו, משורת הכתובת של הדפדפן. אל תתנו אותה לאיש.</translation>
    </message>
    <message>
        <source>%1 will ask you to allow:</source>
        <translation>תופיע בקשה של %1 להתיר:</translation>
    </message>
    <message>
        <source>Waiting for you in the browser</source>
        <translation>בהמתנה לכם בדפדפן</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>לא ניתן היה לפתוח דפדפן.</translation>
    </message>
    <message>
        <source>Copy the link and open it in a browser of this computer.</source>
        <translation>העתיקו את הקישור ופתחו אותו בדפדפן במחשב הזה.</translation>
    </message>
    <message>
        <source>Signed in. It is saved once the sync that runs has ended.</source>
        <translation>הכניסה הצליחה. היא תישמר כשהסנכרון שרץ יסתיים.</translation>
    </message>
    <message>
        <source>Signed in. Saving it.</source>
        <translation>הכניסה הצליחה. מתבצעת שמירה.</translation>
    </message>
    <message>
        <source>That address doesn&apos;t belong to this sign-in.</source>
        <translation>הכתובת אינה שייכת לכניסה הזו.</translation>
    </message>
    <message>
        <source>Copy the whole address from the page that opened last. The sign-in still waits.</source>
        <translation>העתיקו את הכתובת המלאה מהדף שנפתח אחרון. הכניסה עדיין ממתינה.</translation>
    </message>
</context>
<context>
    <name>warden::SigningKeyView</name>
    <message>
        <source>Signing key</source>
        <translation>מפתח חתימה</translation>
    </message>
    <message>
        <source>Code for the Zap</source>
        <translation>קוד עבור ה-Zap</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>העתקת המפתח</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>העתקת הקוד</translation>
    </message>
    <message>
        <source>With it your Zap can tell that a message really comes from here. It is shown only now; skip it if your Zap doesn&apos;t need to check.</source>
        <translation>באמצעותו יכול ה-Zap שלכם לדעת שהודעה באמת מגיעה מכאן. הוא מוצג רק כעת; דלגו עליו אם ה-Zap אינו צריך לבדוק.</translation>
    </message>
    <message>
        <source>For a step “Code by Zapier”, directly after the trigger:</source>
        <translation>עבור שלב ״Code by Zapier״, מיד אחרי ה-Trigger:</translation>
    </message>
</context>
<context>
    <name>warden::StepNumber</name>
    <message>
        <source>Show where to click: step %1</source>
        <translation>הצגה היכן ללחוץ: שלב %1</translation>
    </message>
</context>
<context>
    <name>warden::SyncHome</name>
    <message>
        <source>Sync</source>
        <translation>סנכרון</translation>
    </message>
    <message>
        <source>Brings contacts from one address book to another, by the rules of its routes.</source>
        <translation>מביא אנשי קשר מפנקס כתובות אחד לאחר, לפי הכללים של המסלולים שלו.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>הרצות</translation>
    </message>
    <message>
        <source>Preview first</source>
        <translation>תצוגה מקדימה תחילה</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>סנכרון כעת</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>הוספת מסלול</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>מסלולים</translation>
    </message>
    <message>
        <source>Open a run to see what it wrote, and to undo it.</source>
        <translation>פתחו הרצה כדי לראות מה היא כתבה, וכדי להחזיר אותה לאחור.</translation>
    </message>
    <message>
        <source>A plan waits for your decision.</source>
        <translation>תוכנית ממתינה להחלטתכם.</translation>
    </message>
    <message>
        <source>Nothing of it was written. Look at it and decide.</source>
        <translation>לא נכתב ממנה דבר. עברו עליה והחליטו.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>סקירה</translation>
    </message>
    <message>
        <source>There are no routes yet</source>
        <translation>עדיין אין מסלולים</translation>
    </message>
    <message>
        <source>An owner or administrator adds the first one.</source>
        <translation>בעלים או מנהל מוסיפים את הראשון.</translation>
    </message>
    <message>
        <source>A route needs two address books</source>
        <translation>מסלול צריך שני פנקסי כתובות</translation>
    </message>
    <message>
        <source>Connect one to read contacts from and one to bring them to.</source>
        <translation>חברו אחד שממנו ייקראו אנשי קשר ואחד שאליו יובאו.</translation>
    </message>
    <message>
        <source>Say where contacts should go</source>
        <translation>קביעה לאן יגיעו אנשי קשר</translation>
    </message>
    <message>
        <source>A route leads from one address book to another, with rules for what may leave and what may be removed.</source>
        <translation>מסלול מוביל מפנקס כתובות אחד לאחר, עם כללים למה שמותר לצאת ומה שמותר להסיר.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>חיבור חשבון</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>אימות היומן</translation>
    </message>
    <message>
        <source>Open Alerts</source>
        <translation>פתיחת ״התראות״</translation>
    </message>
    <message>
        <source>An undo waits for your decision.</source>
        <translation>החזרה לאחור ממתינה להחלטתכם.</translation>
    </message>
</context>
<context>
    <name>warden::SyncPage</name>
    <message>
        <source>Syncing</source>
        <translation>מתבצע סנכרון</translation>
    </message>
    <message>
        <source>Making a plan</source>
        <translation>התוכנית נוצרת</translation>
    </message>
    <message>
        <source>Everything is in sync.</source>
        <translation>הכול מסונכרן.</translation>
    </message>
    <message>
        <source>A sync would write nothing.</source>
        <translation>סנכרון לא היה כותב דבר.</translation>
    </message>
    <message>
        <source>Nothing waits for you any more.</source>
        <translation>דבר אינו ממתין לכם עוד.</translation>
    </message>
    <message>
        <source>Applying the plan</source>
        <translation>התוכנית מוחלת</translation>
    </message>
    <message>
        <source>Undoing the run</source>
        <translation>ההרצה מוחזרת לאחור</translation>
    </message>
    <message>
        <source>Everything stays as it is.</source>
        <translation>הכול נשאר כפי שהוא.</translation>
    </message>
    <message>
        <source>Nothing was removed or joined. It isn&apos;t asked again until one of these contacts changes, or the rules of the route do.</source>
        <translation>דבר לא הוסר ולא צורף. השאלה לא תישאל שוב עד שאחד מאנשי הקשר האלה ישתנה, או שכללי המסלול ישתנו.</translation>
    </message>
    <message>
        <source>Remove a route</source>
        <translation>הסרת מסלול</translation>
    </message>
    <message>
        <source>Remove the route “%1”?</source>
        <translation>להסיר את המסלול ״%1״?</translation>
    </message>
    <message>
        <source>No contact is removed on either side. This workspace forgets which contacts belong together on this route, so a new route between the two would match them again.</source>
        <translation>איש קשר אינו מוסר באף צד. סביבת העבודה הזו שוכחת אילו אנשי קשר שייכים זה לזה במסלול הזה, ולכן מסלול חדש בין השניים יתאים אותם מחדש.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>השארה</translation>
    </message>
    <message>
        <source>A route needs two address books</source>
        <translation>מסלול צריך שני פנקסי כתובות</translation>
    </message>
    <message>
        <source>Connect one to read contacts from and one to bring them to.</source>
        <translation>חברו אחד שממנו ייקראו אנשי קשר ואחד שאליו יובאו.</translation>
    </message>
</context>
<context>
    <name>warden::SyncResultCard</name>
    <message>
        <source>Result</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <source>Hide the result</source>
        <translation>הסתרת התוצאה</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more stand in the run.</source>
        <translation>
            <numerusform>עוד אחד נמצא בהרצה.</numerusform>
            <numerusform>עוד %Ln נמצאים בהרצה.</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier messages: %1 %2</source>
        <translation>הודעות קודמות: %1 %2</translation>
    </message>
    <message>
        <source>Review what waits</source>
        <translation>סקירת מה שממתין</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>הצגת ההרצה</translation>
    </message>
    <message>
        <source>Not what you wanted? Show the run, and press Undo this run there. It names what can&apos;t be taken back.</source>
        <translation>לא מה שרציתם? הציגו את ההרצה, ולחצו שם על ״החזרת ההרצה הזו לאחור״. שם מפורט מה לא ניתן להשיב.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 ועוד אחד</numerusform>
            <numerusform>%1 ועוד %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::Table</name>
    <message numerus="yes">
        <source>Copied %1 of %Ln chosen rows.</source>
        <translation>
            <numerusform>הועתקו %1 מתוך שורה אחת שנבחרה.</numerusform>
            <numerusform>הועתקו %1 מתוך %Ln שורות שנבחרו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>העתקת השורה</translation>
    </message>
    <message numerus="yes">
        <source>Copy %1 of %Ln chosen rows</source>
        <translation>
            <numerusform>העתקת %1 מתוך שורה אחת שנבחרה</numerusform>
            <numerusform>העתקת %1 מתוך %Ln שורות שנבחרו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln rows</source>
        <translation>
            <numerusform>העתקת שורה אחת</numerusform>
            <numerusform>העתקת %Ln שורות</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>בחירת הכול</translation>
    </message>
    <message>
        <source>%1 (not shown now)</source>
        <translation>%1 (לא מוצגת כעת)</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>איפוס העמודות</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>עמודות</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>מיון לפי</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>כמו בהתחלה</translation>
    </message>
    <message>
        <source>Last ones first</source>
        <translation>האחרונים קודם</translation>
    </message>
    <message>
        <source>Between “%1” and “%2”</source>
        <translation>בין ״%1״ ל-״%2״</translation>
    </message>
    <message>
        <source>Change widths by keys</source>
        <translation>שינוי רוחב באמצעות המקלדת</translation>
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
        <translation>%1 ב-%2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 מ-%2 עד %3</translation>
    </message>
</context>
<context>
    <name>warden::TrendBars</name>
    <message>
        <source>Failing checks, day by day</source>
        <translation>בדיקות שנכשלות, יום אחר יום</translation>
    </message>
    <message>
        <source>At most %1, on %2</source>
        <translation>לכל היותר %1, ב-%2</translation>
    </message>
</context>
<context>
    <name>warden::TrendView</name>
    <message>
        <source>Day by day</source>
        <translation>יום אחר יום</translation>
    </message>
    <message>
        <source>Failing checks, day by day</source>
        <translation>בדיקות שנכשלות, יום אחר יום</translation>
    </message>
    <message>
        <source>Failing checks</source>
        <translation>בדיקות שנכשלות</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>מ-%1 ואילך</translation>
    </message>
</context>
<context>
    <name>warden::UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>פתיחת הנעילה</translation>
    </message>
    <message>
        <source>The workspace is locked</source>
        <translation>סביבת העבודה נעולה</translation>
    </message>
    <message>
        <source>Your contacts are encrypted in %1.</source>
        <translation>אנשי הקשר שלכם מוצפנים ב-%1.</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>בחרו את שמכם</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>מי אתם?</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>ביטוי סיסמה</translation>
    </message>
    <message>
        <source>Use the keychain</source>
        <translation>שימוש בצרור המפתחות</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>שימוש בקוד השחזור</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>קוד שחזור</translation>
    </message>
    <message>
        <source>As printed; blanks, dashes and capitals don&apos;t matter.</source>
        <translation>כפי שהודפס; רווחים, מקפים ואותיות רישיות אינם משנים.</translation>
    </message>
    <message>
        <source>Choose a new passphrase for the next time:</source>
        <translation>בחרו ביטוי סיסמה חדש לפעם הבאה:</translation>
    </message>
    <message>
        <source>Open with the recovery code</source>
        <translation>פתיחה באמצעות קוד השחזור</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Open the demo again</source>
        <translation>פתיחת ההדגמה מחדש</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון חוזר</translation>
    </message>
    <message>
        <source>Opening the demo</source>
        <translation>ההדגמה נפתחת</translation>
    </message>
    <message>
        <source>Asking the keychain</source>
        <translation>מתבצעת פנייה לצרור המפתחות</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>סביבת העבודה נפתחת</translation>
    </message>
</context>
<context>
    <name>warden::UnlockingCard</name>
    <message>
        <source>Unlocking</source>
        <translation>פתיחת נעילה</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>ביטוי הסיסמה הנוכחי</translation>
    </message>
    <message>
        <source>End unlocking by the keychain…</source>
        <translation>ביטול פתיחת הנעילה באמצעות צרור המפתחות…</translation>
    </message>
    <message>
        <source>From the next time on you type your passphrase.</source>
        <translation>החל בפעם הבאה תקלידו את ביטוי הסיסמה שלכם.</translation>
    </message>
    <message>
        <source>Whoever sits down at this computer&apos;s account can&apos;t open the workspace any more.</source>
        <translation>מי שיושב מול החשבון במחשב הזה לא יוכל עוד לפתוח את סביבת העבודה.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>לבטל</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Your passphrase opens the workspace. An owner set it for you and knows it, so choose one of your own.</source>
        <translation>ביטוי הסיסמה שלכם פותח את סביבת העבודה. בעלים הגדירו אותו עבורכם ומכירים אותו, לכן בחרו אחד משלכם.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain or your passphrase opens the workspace.</source>
        <translation>צרור המפתחות של המחשב הזה או ביטוי הסיסמה שלכם פותחים את סביבת העבודה.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain opens the workspace. You have no passphrase yet; set one to unlock without the keychain.</source>
        <translation>צרור המפתחות של המחשב הזה פותח את סביבת העבודה. עדיין אין לכם ביטוי סיסמה; הגדירו אחד כדי לפתוח את הנעילה בלי צרור המפתחות.</translation>
    </message>
    <message>
        <source>Your passphrase opens the workspace.</source>
        <translation>ביטוי הסיסמה שלכם פותח את סביבת העבודה.</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>שינוי ביטוי הסיסמה…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>הגדרת ביטוי סיסמה…</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>שינוי</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>הגדרה</translation>
    </message>
    <message>
        <source>Set a passphrase first, else nothing opens the workspace.</source>
        <translation>הגדירו קודם ביטוי סיסמה, אחרת דבר לא יפתח את סביבת העבודה.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>ביטוי הסיסמה שונה.</translation>
    </message>
    <message>
        <source>The passphrase is set.</source>
        <translation>ביטוי הסיסמה הוגדר.</translation>
    </message>
    <message>
        <source>Only your passphrase opens the workspace for you now.</source>
        <translation>כעת רק ביטוי הסיסמה שלכם פותח עבורכם את סביבת העבודה.</translation>
    </message>
    <message>
        <source>Unlock by the keychain…</source>
        <translation>פתיחת נעילה באמצעות צרור המפתחות…</translation>
    </message>
    <message>
        <source>From the next time on this computer&apos;s keychain opens it for you.</source>
        <translation>החל בפעם הבאה צרור המפתחות של המחשב הזה יפתח אותה עבורכם.</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>להפעיל</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain opens the workspace for you now.</source>
        <translation>צרור המפתחות של המחשב הזה פותח כעת עבורכם את סביבת העבודה.</translation>
    </message>
    <message>
        <source>Whoever sits down at this computer&apos;s account is you then, so nobody else may use it. The passwords of services move to the keychain: a sync by a timer works then only while you are signed in to this computer.</source>
        <translation>מאז, מי שיושב מול החשבון במחשב הזה נחשב לכם, ולכן אסור שמישהו אחר ישתמש בו. הסיסמאות של השירותים עוברות לצרור המפתחות: סנכרון מתוזמן פועל מאז רק כל עוד אתם מחוברים למחשב הזה.</translation>
    </message>
</context>
<context>
    <name>warden::UpdateCard</name>
    <message>
        <source>New versions</source>
        <translation>גרסאות חדשות</translation>
    </message>
    <message>
        <source>Tell me of new versions</source>
        <translation>קבלת הודעה על גרסאות חדשות</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>בירור כעת</translation>
    </message>
    <message>
        <source>Read about it</source>
        <translation>קריאת הפרטים</translation>
    </message>
    <message>
        <source>While this app is open, it asks %1 once a day which versions there are. Whoever runs that server learns the address of your network and that Contact Warden is used there, and nothing else. Nothing is downloaded or installed. The choice holds for everybody in this workspace.</source>
        <translation>כל עוד היישום פתוח, הוא מברר מול %1 פעם ביום אילו גרסאות קיימות. לפני מי שמנהל את השרת הזה נחשפות כתובת הרשת שלכם והעובדה שמשתמשים בה ב-Contact Warden, ולא דבר מלבד זאת. דבר אינו מורד ואינו מותקן. הבחירה תקפה לכל מי שבסביבת העבודה הזו.</translation>
    </message>
    <message>
        <source>An owner or administrator chooses this.</source>
        <translation>הבחירה היא של בעלים או מנהל.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>מתבצע בירור מול %1…</translation>
    </message>
</context>
<context>
    <name>warden::UpdateNotice</name>
    <message>
        <source>Read about it</source>
        <translation>קריאת הפרטים</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>הסתרה</translation>
    </message>
    <message>
        <source>Hide this new version</source>
        <translation>הסתרת הגרסה החדשה הזו</translation>
    </message>
</context>
<context>
    <name>warden::UsualBar</name>
    <message>
        <source>%1 were counted; usual are about %2, from %3 to %4.</source>
        <translation>נספרו %1; רגילים בערך %2, מ-%3 עד %4.</translation>
    </message>
</context>
<context>
    <name>warden::ValueGrid</name>
    <message>
        <source>alike</source>
        <translation>זהים</translation>
    </message>
    <message>
        <source>different</source>
        <translation>שונים</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>כלום</translation>
    </message>
</context>
<context>
    <name>warden::VerdictCard</name>
    <message>
        <source>Verdict</source>
        <translation>ממצא האימות</translation>
    </message>
    <message>
        <source>Root hash: %1</source>
        <translation>גיבוב השורש: %1</translation>
    </message>
    <message>
        <source>Hide the verdict</source>
        <translation>הסתרת הממצא</translation>
    </message>
    <message>
        <source>Compare with a saved checkpoint…</source>
        <translation>השוואה לנקודת בקרה שמורה…</translation>
    </message>
    <message>
        <source>Go on with this log…</source>
        <translation>המשך עם היומן הזה…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>Add a witness</source>
        <translation>הוספת עד</translation>
    </message>
</context>
<context>
    <name>warden::ViewNameDialog</name>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>שמירת התצוגה הזו</translation>
    </message>
    <message>
        <source>You find it again under “Views”. Nobody else sees it. A name that there is already is replaced.</source>
        <translation>תמצאו אותה שוב תחת ״תצוגות״. איש אחר אינו רואה אותה. תצוגה קיימת באותו שם תוחלף.</translation>
    </message>
</context>
<context>
    <name>warden::WayBackForm</name>
    <message>
        <source>None: messages stay “accepted”</source>
        <translation>אין: הודעות נשארות ״התקבלו״</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>בחירת קובץ…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>בחירת תיקייה…</translation>
    </message>
    <message>
        <source>Way back (optional)</source>
        <translation>ערוץ חזרה (רשות)</translation>
    </message>
    <message>
        <source>Choose the file that the Zap writes</source>
        <translation>בחירת הקובץ שה-Zap כותב</translation>
    </message>
    <message>
        <source>Text (*.txt *.csv *.log);;All files (*)</source>
        <translation>טקסט ‎(*.txt *.csv *.log);;כל הקבצים (*)</translation>
    </message>
    <message>
        <source>Choose the folder that the Zap fills</source>
        <translation>בחירת התיקייה שה-Zap ממלא</translation>
    </message>
    <message>
        <source>A file in which your Zap notes what it has done: Zapier itself says only that it accepted a message. Add a last step to the Zap: Dropbox, OneDrive or Google Drive, “Append to text file” or “Create text file”, with the message&apos;s idempotency_key as the text. Then choose the file or the folder here, as it arrives on this computer.</source>
        <translation>קובץ שבו ה-Zap שלכם רושם מה עשה: Zapier עצמו אומר רק שקיבל הודעה. הוסיפו ל-Zap שלב אחרון: Dropbox,‏ OneDrive או Google Drive,‏ ״Append to text file״ או ״Create text file״, עם ה-idempotency_key של ההודעה כטקסט. אחר כך בחרו כאן את הקובץ או את התיקייה, כפי שהם מגיעים למחשב הזה.</translation>
    </message>
</context>
<context>
    <name>warden::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>ברוכים הבאים</translation>
    </message>
    <message>
        <source>Welcome to Contact Warden</source>
        <translation>ברוכים הבאים ל-Contact Warden</translation>
    </message>
    <message>
        <source>Your contacts are kept encrypted on this computer, in a workspace. It takes a minute to make one.</source>
        <translation>אנשי הקשר שלכם נשמרים מוצפנים במחשב הזה, בסביבת עבודה. יצירתה לוקחת דקה.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain</source>
        <translation>צרור המפתחות של המחשב הזה</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>ביטוי סיסמה</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>מתבצע חיפוש…</translation>
    </message>
    <message>
        <source>Make the workspace</source>
        <translation>יצירת סביבת העבודה</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>השם שלכם</translation>
    </message>
    <message>
        <source>It stands in the audit log beside what you do.</source>
        <translation>הוא מופיע ביומן הביקורת לצד מה שאתם עושים.</translation>
    </message>
    <message>
        <source>What opens the workspace</source>
        <translation>מה פותח את סביבת העבודה</translation>
    </message>
    <message>
        <source>I have a workspace from another computer</source>
        <translation>יש לי סביבת עבודה ממחשב אחר</translation>
    </message>
    <message>
        <source>It is kept in %1.</source>
        <translation>היא נשמרת ב-%1.</translation>
    </message>
    <message>
        <source>Keep your recovery code</source>
        <translation>שמרו את קוד השחזור שלכם</translation>
    </message>
    <message>
        <source>It opens the workspace when the keychain or the passphrase is lost. It is shown only now, and nobody else has it.</source>
        <translation>הוא פותח את סביבת העבודה כשצרור המפתחות או ביטוי הסיסמה אבדו. הוא מוצג רק כעת, ואינו בידי איש אחר.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>המשך</translation>
    </message>
    <message>
        <source>Your workspace is ready</source>
        <translation>סביבת העבודה שלכם מוכנה</translation>
    </message>
    <message>
        <source>What would you like to begin with?</source>
        <translation>במה תרצו להתחיל?</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>חיבור חשבון</translation>
    </message>
    <message>
        <source>A second window opens with made-up contacts on made-up services. It is deleted when you close it; your workspace stays as it is.</source>
        <translation>נפתח חלון שני עם אנשי קשר בדויים בשירותים בדויים. הוא נמחק כשסוגרים אותו; סביבת העבודה שלכם נשארת כפי שהיא.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>להתרשם קודם</translation>
    </message>
    <message>
        <source>Found: %1. The workspace opens when you are signed in to this computer.</source>
        <translation>נמצא: %1. סביבת העבודה נפתחת כשאתם מחוברים למחשב הזה.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>אין צרור מפתחות במחשב הזה.</translation>
    </message>
    <message>
        <source>Or use a passphrase.</source>
        <translation>או השתמשו בביטוי סיסמה.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>בדיקה חוזרת</translation>
    </message>
    <message>
        <source>Making the keys</source>
        <translation>המפתחות נוצרים</translation>
    </message>
    <message>
        <source>Try it with made-up data</source>
        <translation>התנסות עם נתונים בדויים</translation>
    </message>
    <message>
        <source>Only looking? Nothing of it is kept.</source>
        <translation>רק מתרשמים? דבר מזה אינו נשמר.</translation>
    </message>
    <message>
        <source>Try it with made-up data first</source>
        <translation>להתנסות קודם עם נתונים בדויים</translation>
    </message>
    <message>
        <source>A portable workspace is opened by its passphrase alone.</source>
        <translation>סביבת עבודה ניידת נפתחת רק באמצעות ביטוי הסיסמה שלה.</translation>
    </message>
    <message>
        <source>It leaves nothing on this computer, also not in its keychain.</source>
        <translation>היא אינה משאירה דבר במחשב הזה, גם לא בצרור המפתחות שלו.</translation>
    </message>
    <message>
        <source>Step 1 of 3</source>
        <translation>שלב 1 מתוך 3</translation>
    </message>
    <message>
        <source>Step 2 of 3</source>
        <translation>שלב 2 מתוך 3</translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <translation>שלב 3 מתוך 3</translation>
    </message>
    <message>
        <source>Google, Microsoft 365, HubSpot, another address book (CardDAV), a contacts file, or a Zap.</source>
        <translation>Google,‏ Microsoft 365,‏ HubSpot, פנקס כתובות אחר (CardDAV), קובץ אנשי קשר או Zap.</translation>
    </message>
    <message>
        <source>Please choose a passphrase. Contacts, log and passwords are only kept encrypted.</source>
        <translation>בחרו ביטוי סיסמה. אנשי הקשר, היומן והסיסמאות נשמרים אך ורק מוצפנים.</translation>
    </message>
</context>
<context>
    <name>warden::WithheldPage</name>
    <message>
        <source>Roles that may: %1. An owner can give you one of them.</source>
        <translation>תפקידים שרשאים לכך: %1. בעלים יכולים לתת לכם אחד מהם.</translation>
    </message>
</context>
<context>
    <name>warden::WitnessCard</name>
    <message>
        <source>Witnesses of the audit log</source>
        <translation>עדים של יומן הביקורת</translation>
    </message>
    <message>
        <source>Add a witness…</source>
        <translation>הוספת עד…</translation>
    </message>
    <message>
        <source>A witness is told how far the log has come, and nothing of what happened. As long as it remembers, nobody can rewrite the log without being found out.</source>
        <translation>לעד נמסר עד היכן הגיע היומן, ולא מה קרה. כל עוד הוא זוכר, איש לא יוכל לכתוב את היומן מחדש בלי להתגלות.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>עדיין אין עד.</translation>
    </message>
    <message>
        <source>Contact Warden</source>
        <translation>Contact Warden</translation>
    </message>
    <message>
        <source>Remove this witness: %1?</source>
        <translation>להסיר את העד הזה: %1?</translation>
    </message>
    <message>
        <source>It hears nothing any more. What it was told stays where it is, and the log says that it was removed.</source>
        <translation>לא יימסר לו עוד דבר. מה שנמסר לו נשאר במקומו, וביומן ייאמר שהוא הוסר.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
</context>
<context>
    <name>warden::WitnessDialog</name>
    <message>
        <source>Address of the hook</source>
        <translation>כתובת ה-Webhook</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Add and tell it</source>
        <translation>הוספה ומסירה</translation>
    </message>
    <message>
        <source>Add a witness</source>
        <translation>הוספת עד</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>לאן</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>באיזו תדירות</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <source>A mailbox</source>
        <translation>תיבת דואר</translation>
    </message>
    <message>
        <source>A hook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>בחירה…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <source>Best one that this computer may add files to, but not change: a share or a disk of somebody else&apos;s. Each checkpoint becomes a file of its own.</source>
        <translation>עדיף תיקייה שהמחשב הזה רשאי להוסיף אליה קבצים, אך לא לשנות אותם: תיקייה משותפת או דיסק של מישהו אחר. כל נקודת בקרה הופכת לקובץ משלה.</translation>
    </message>
    <message>
        <source>Choose the folder for checkpoints</source>
        <translation>בחירת התיקייה לנקודות בקרה</translation>
    </message>
    <message>
        <source>It gets the checkpoint as JSON. The address is kept as a secret, so it isn&apos;t shown again.</source>
        <translation>נקודת הבקרה נשלחת אליו כ-JSON. הכתובת נשמרת כסוד, ולכן אינה מוצגת שוב.</translation>
    </message>
    <message>
        <source>Telling it the first checkpoint…</source>
        <translation>נקודת הבקרה הראשונה נמסרת…</translation>
    </message>
    <message>
        <source>Somebody who can&apos;t change the log.</source>
        <translation>מישהו שאינו יכול לשנות את היומן.</translation>
    </message>
</context>
<context>
    <name>warden::WitnessRow</name>
    <message>
        <source>Not told</source>
        <translation>לא נמסר</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>עוד עבור %1</translation>
    </message>
    <message>
        <source>Tell it now</source>
        <translation>מסירה כעת</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>הסרה…</translation>
    </message>
</context>
<context>
    <name>warden::WordCard</name>
    <message>
        <source>A person&apos;s word</source>
        <translation>ערבות של אדם</translation>
    </message>
    <message>
        <source>%1 vouches for it</source>
        <translation>בערבות %1</translation>
    </message>
    <message>
        <source>Since %1, until %2</source>
        <translation>מאז %1, עד %2</translation>
    </message>
    <message>
        <source>Save the file again…</source>
        <translation>שמירת הקובץ מחדש…</translation>
    </message>
    <message>
        <source>Shown by %1</source>
        <translation>מראה זאת: %1</translation>
    </message>
    <message>
        <source>Save the file again</source>
        <translation>שמירת הקובץ מחדש</translation>
    </message>
    <message>
        <source>The file is saved.</source>
        <translation>הקובץ נשמר.</translation>
    </message>
    <message>
        <source>It isn&apos;t encrypted there: %1</source>
        <translation>הוא אינו מוצפן שם: %1</translation>
    </message>
</context>
<context>
    <name>warden::WorkspaceView</name>
    <message>
        <source>Demo</source>
        <translation>הדגמה</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>נעילה</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts are open</source>
        <translation>
            <numerusform>התראה אחת פתוחה</numerusform>
            <numerusform>%Ln התראות פתוחות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::WrappedText</name>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
</context>
<context>
    <name>warden::WrittenValues</name>
    <message>
        <source>Before → afterwards</source>
        <translation>לפני ← לאחר מכן</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>לפני</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>לאחר מכן</translation>
    </message>
    <message>
        <source>Old and new values</source>
        <translation>ערכים ישנים וחדשים</translation>
    </message>
    <message>
        <source>Your role sees the log without contacts. Whoever may see contacts finds here what was written.</source>
        <translation>התפקיד שלכם רואה את היומן בלי אנשי קשר. מי שרשאי לראות אנשי קשר מוצא כאן מה נכתב.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>מתבצעת קריאה…</translation>
    </message>
    <message>
        <source>They can&apos;t be read: the sync isn&apos;t in this workspace any more.</source>
        <translation>לא ניתן לקרוא אותם: הסנכרון אינו עוד בסביבת העבודה הזו.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>לא נכתב דבר.</translation>
    </message>
    <message>
        <source>They were forgotten: old and new values are kept for 90 days, and no longer than the contact and its connection. The log keeps the counts.</source>
        <translation>הם נשכחו: ערכים ישנים וחדשים נשמרים 90 יום, ולא יותר מאיש הקשר והחיבור שלו. היומן שומר את הספירות.</translation>
    </message>
    <message numerus="yes">
        <source>Open the sync for %Ln more</source>
        <translation>
            <numerusform>פתחו את הסנכרון כדי לראות עוד אחד</numerusform>
            <numerusform>פתחו את הסנכרון כדי לראות עוד %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>A contact</source>
        <translation>איש קשר</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 ב-%2</translation>
    </message>
    <message>
        <source>Its values were forgotten.</source>
        <translation>הערכים שלו נשכחו.</translation>
    </message>
    <message>
        <source>What was sent before isn&apos;t kept.</source>
        <translation>מה שנשלח קודם אינו נשמר.</translation>
    </message>
</context>
<context>
    <name>warden::ZapierLogCard</name>
    <message>
        <source>Import its export…</source>
        <translation>ייבוא הייצוא שלו…</translation>
    </message>
    <message>
        <source>Zapier&apos;s log</source>
        <translation>היומן של Zapier</translation>
    </message>
    <message>
        <source>Zapier</source>
        <translation>Zapier</translation>
    </message>
    <message>
        <source>No program can fetch Zapier&apos;s log. You can export it there and import the file:</source>
        <translation>שום תוכנה אינה יכולה להביא את היומן של Zapier. ניתן לייצא אותו שם ולייבא את הקובץ:</translation>
    </message>
    <message>
        <source>1. At zapier.com, open Settings, then Audit log.</source>
        <translation>1. ב-zapier.com, פתחו את Settings, ואז את Audit log.</translation>
    </message>
    <message>
        <source>2. Export it as CSV.</source>
        <translation>2. ייצאו אותו כ-CSV.</translation>
    </message>
    <message>
        <source>3. Import the file here. Each entry comes in once, however often you do it.</source>
        <translation>3. ייבאו כאן את הקובץ. כל רשומה נכנסת פעם אחת, לא משנה כמה פעמים תעשו זאת.</translation>
    </message>
    <message>
        <source>The page is there for owners of Team accounts, which keep 6 months, and for owners and super admins of Enterprise accounts, which keep 12.</source>
        <translation>הדף קיים עבור בעלים של חשבונות Team, ששומרים 6 חודשים, ועבור בעלים ומנהלי-על של חשבונות Enterprise, ששומרים 12.</translation>
    </message>
    <message>
        <source>What Zapier says about it</source>
        <translation>מה Zapier אומרת על כך</translation>
    </message>
    <message>
        <source>Choose what Zapier exported</source>
        <translation>בחירת מה ש-Zapier ייצאה</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>טבלאות ‎(*.csv);;כל הקבצים (*)</translation>
    </message>
    <message>
        <source>Importing the log</source>
        <translation>היומן מיובא</translation>
    </message>
</context>
</TS>
