<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AlertCause</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and one more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertNeed</name>
    <message numerus="yes">
        <source>%Ln alerts are open. The most serious one: “%1”.</source>
        <translation>
            <numerusform>An alert is open: “%1”.</numerusform>
            <numerusform>%Ln alerts are open. The most serious one: “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertStanding</name>
    <message numerus="yes">
        <source>%Ln alerts are open</source>
        <translation>
            <numerusform>One alert is open</numerusform>
            <numerusform>%Ln alerts are open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln taken on</source>
        <translation>
            <numerusform>%1, %Ln taken on</numerusform>
            <numerusform>%1, %Ln taken on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApprovalText</name>
    <message numerus="yes">
        <source>%1 wants to remove %Ln contacts by one plan.</source>
        <translation>
            <numerusform>%1 wants to remove %Ln contact by one plan.</numerusform>
            <numerusform>%1 wants to remove %Ln contacts by one plan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfirmationText</name>
    <message numerus="yes">
        <source>%Ln messages are confirmed now.</source>
        <translation>
            <numerusform>%Ln message is confirmed now.</numerusform>
            <numerusform>%Ln messages are confirmed now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountText</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln removed</numerusform>
            <numerusform>%Ln removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <translation>
            <numerusform>%Ln left alone</numerusform>
            <numerusform>%Ln left alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>%Ln confirmed</numerusform>
            <numerusform>%Ln confirmed</numerusform>
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
    <name>DuplicateText</name>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>One group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more groups come up once these are settled.</source>
        <translation>
            <numerusform>One more group comes up once these are settled.</numerusform>
            <numerusform>%Ln more groups come up once these are settled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail addresses or phone numbers belong to very many contacts. Of these, only namesakes are suggested.</source>
        <translation>
            <numerusform>One e-mail address or phone number belongs to very many contacts. Of these, only namesakes are suggested.</numerusform>
            <numerusform>%Ln e-mail addresses or phone numbers belong to very many contacts. Of these, only namesakes are suggested.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One stays, with what the column “Merged” shows. %Ln others are removed from %1.</source>
        <translation>
            <numerusform>One stays, with what the column “Merged” shows. The other is removed from %1.</numerusform>
            <numerusform>One stays, with what the column “Merged” shows. %Ln others are removed from %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EgressText</name>
    <message numerus="yes">
        <source>Zapier publishes that it deletes this from the account by %1 (in %Ln days).</source>
        <translation>
            <numerusform>Zapier publishes that it deletes this from the account by tomorrow, %1.</numerusform>
            <numerusform>Zapier publishes that it deletes this from the account by %1 (in %Ln days).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message numerus="yes">
        <source>All %Ln that were looked at are as they should be.</source>
        <translation>
            <numerusform>The one that was looked at is as it should be.</numerusform>
            <numerusform>All %Ln that were looked at are as they should be.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FetchText</name>
    <message numerus="yes">
        <source>%Ln new entries, %1 that were there already.</source>
        <translation>
            <numerusform>%Ln new entry, %1 that were there already.</numerusform>
            <numerusform>%Ln new entries, %1 that were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows told no event or no time, and were left out.</source>
        <translation>
            <numerusform>%Ln row told no event or no time, and was left out.</numerusform>
            <numerusform>%Ln rows told no event or no time, and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiringText</name>
    <message numerus="yes">
        <source>%Ln alerts</source>
        <translation>
            <numerusform>%Ln alert</numerusform>
            <numerusform>%Ln alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would not have fired in the last %Ln days.</source>
        <translation>
            <numerusform>It would not have fired in the last day.</numerusform>
            <numerusform>It would not have fired in the last %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would have fired %Ln times in the last %1 days.</source>
        <translation>
            <numerusform>It would have fired once in the last %1 days.</numerusform>
            <numerusform>It would have fired %Ln times in the last %1 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries couldn&apos;t be held against it.</source>
        <translation>
            <numerusform>%Ln entry couldn&apos;t be held against it.</numerusform>
            <numerusform>%Ln entries couldn&apos;t be held against it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counted</source>
        <translation>
            <numerusform>%Ln counted</numerusform>
            <numerusform>%Ln counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>%Ln confirmed</numerusform>
            <numerusform>%Ln confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln accepted</numerusform>
            <numerusform>%Ln accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent without an acceptance</source>
        <translation>
            <numerusform>%Ln sent without an acceptance</numerusform>
            <numerusform>%Ln sent without an acceptance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln not sent</numerusform>
            <numerusform>%Ln not sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MovedText</name>
    <message numerus="yes">
        <source>%Ln contacts of “%1” aren&apos;t there.</source>
        <translation>
            <numerusform>One contact of “%1” isn&apos;t there.</numerusform>
            <numerusform>%Ln contacts of “%1” aren&apos;t there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>Your agreement is asked for %Ln times. The first: %1</source>
        <translation>
            <numerusform>Your agreement is asked for once. The first: %1</numerusform>
            <numerusform>Your agreement is asked for %Ln times. The first: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks of security fail. The first: “%1”.</source>
        <translation>
            <numerusform>%Ln check of security fails: “%1”.</numerusform>
            <numerusform>%Ln checks of security fail. The first: “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message numerus="yes">
        <source>%1 of %Ln contacts would be reported to %2 as removed</source>
        <translation>
            <numerusform>%1 of %Ln contact would be reported to %2 as removed</numerusform>
            <numerusform>%1 of %Ln contacts would be reported to %2 as removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln contacts would be removed at %2</source>
        <translation>
            <numerusform>%1 of %Ln contact would be removed at %2</numerusform>
            <numerusform>%1 of %Ln contacts would be removed at %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts would be joined with others for the first time; the limit is %1 % of the address book.</source>
        <translation>
            <numerusform>%Ln contact would be joined with another for the first time; the limit is %1 % of the address book.</numerusform>
            <numerusform>%Ln contacts would be joined with others for the first time; the limit is %1 % of the address book.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln</source>
        <translation>
            <numerusform>Remove %Ln</numerusform>
            <numerusform>Remove %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>costs %Ln Zapier tasks</source>
        <translation>
            <numerusform>costs %Ln Zapier task</numerusform>
            <numerusform>costs %Ln Zapier tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts can&apos;t be undone: what was sent or removed there can&apos;t be given back.</source>
        <translation>
            <numerusform>%Ln contact can&apos;t be undone: what was sent or removed there can&apos;t be given back.</numerusform>
            <numerusform>%Ln contacts can&apos;t be undone: what was sent or removed there can&apos;t be given back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts left as now, because of changes that were made after the run.</source>
        <translation>
            <numerusform>%Ln contact left as now, because of changes that were made after the run.</numerusform>
            <numerusform>%Ln contacts left as now, because of changes that were made after the run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waits for you above %Ln removals, or %1 % of an address book</source>
        <translation>
            <numerusform>Waits for you above %Ln removal, or %1 % of an address book</numerusform>
            <numerusform>Waits for you above %Ln removals, or %1 % of an address book</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts couldn&apos;t be synced</source>
        <translation>
            <numerusform>%Ln contact couldn&apos;t be synced</numerusform>
            <numerusform>%Ln contacts couldn&apos;t be synced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts compared; nothing needed to be written.</source>
        <translation>
            <numerusform>%Ln contact compared; nothing needed to be written.</numerusform>
            <numerusform>%Ln contacts compared; nothing needed to be written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. %Ln contacts compared, and every one is accounted for.</source>
        <translation>
            <numerusform>%1. %Ln contact compared, and every one is accounted for.</numerusform>
            <numerusform>%1. %Ln contacts compared, and every one is accounted for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waits for you above %Ln “removed” messages, or %1 % of those that were sent</source>
        <translation>
            <numerusform>Waits for you above one “removed” message, or %1 % of those that were sent</numerusform>
            <numerusform>Waits for you above %Ln “removed” messages, or %1 % of those that were sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
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
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours left</source>
        <translation>
            <numerusform>about %Ln hour left</numerusform>
            <numerusform>about %Ln hours left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuarterPdf</name>
    <message numerus="yes">
        <source>And %Ln more routes.</source>
        <translation>
            <numerusform>And %Ln more route.</numerusform>
            <numerusform>And %Ln more routes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln syncs weren&apos;t done as they should have been. The log says of each what was.</source>
        <translation>
            <numerusform>%Ln sync wasn&apos;t done as it should have been. The log says what was.</numerusform>
            <numerusform>%Ln syncs weren&apos;t done as they should have been. The log says of each what was.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more people.</source>
        <translation>
            <numerusform>And %Ln more person.</numerusform>
            <numerusform>And %Ln more people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more by others.</source>
        <translation>
            <numerusform>And %Ln more by others.</numerusform>
            <numerusform>And %Ln more by others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more rules.</source>
        <translation>
            <numerusform>And %Ln more rule.</numerusform>
            <numerusform>And %Ln more rules.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewSteps</name>
    <message numerus="yes">
        <source>%Ln times, %1</source>
        <translation>
            <numerusform>Once, %1</numerusform>
            <numerusform>%Ln times, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Of it, %Ln entries lie in archives and aren&apos;t shown.</source>
        <translation>
            <numerusform>%1 Of it, %Ln entry lies in an archive and isn&apos;t shown.</numerusform>
            <numerusform>%1 Of it, %Ln entries lie in archives and aren&apos;t shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecurityPdf</name>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecurityStanding</name>
    <message numerus="yes">
        <source>%Ln fail</source>
        <translation>
            <numerusform>%Ln fails</numerusform>
            <numerusform>%Ln fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln couldn&apos;t be determined</source>
        <translation>
            <numerusform>%Ln couldn&apos;t be determined</numerusform>
            <numerusform>%Ln couldn&apos;t be determined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attested</source>
        <translation>
            <numerusform>%Ln attested</numerusform>
            <numerusform>%Ln attested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pass</source>
        <translation>
            <numerusform>%Ln passes</numerusform>
            <numerusform>%Ln pass</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things need your attention</source>
        <translation>
            <numerusform>One thing needs your attention</numerusform>
            <numerusform>%Ln things need your attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInErrorText</name>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message numerus="yes">
        <source>%Ln more findings.</source>
        <translation>
            <numerusform>%Ln more finding.</numerusform>
            <numerusform>%Ln more findings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries are what was signed, in their order, and the newest checkpoint outside of the log vouches for them.</source>
        <translation>
            <numerusform>The one entry is what was signed, and the newest checkpoint outside of the log vouches for it.</numerusform>
            <numerusform>All %Ln entries are what was signed, in their order, and the newest checkpoint outside of the log vouches for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries are what was signed, in their order. A checkpoint outside of the log vouches for the first %1; the later ones have the log&apos;s own signature alone.</source>
        <translation>
            <numerusform>The one entry is what was signed. A checkpoint outside of the log vouches for the first %1; the later ones have the log&apos;s own signature alone.</numerusform>
            <numerusform>All %Ln entries are what was signed, in their order. A checkpoint outside of the log vouches for the first %1; the later ones have the log&apos;s own signature alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries that this workspace wrote are missing here.</source>
        <translation>
            <numerusform>%Ln entry that this workspace wrote is missing here.</numerusform>
            <numerusform>%Ln entries that this workspace wrote are missing here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before, another log of %Ln entries was in the place of this one.</source>
        <translation>
            <numerusform>Before, another log of %Ln entry was in the place of this one.</numerusform>
            <numerusform>Before, another log of %Ln entries was in the place of this one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries are as they were signed.</source>
        <translation>
            <numerusform>The only entry is as it was signed.</numerusform>
            <numerusform>All %Ln entries are as they were signed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries fit together, and the first %1 are as they were signed.</source>
        <translation>
            <numerusform>The only entry fits, and the first %1 are as they were signed.</numerusform>
            <numerusform>All %Ln entries fit together, and the first %1 are as they were signed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WitnessText</name>
    <message numerus="yes">
        <source>every %Ln days</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln hours</source>
        <translation>
            <numerusform>every hour</numerusform>
            <numerusform>every %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · told %2, of %Ln entries</source>
        <translation>
            <numerusform>%1 · told %2, of %Ln entry</numerusform>
            <numerusform>%1 · told %2, of %Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::AccessView</name>
    <message numerus="yes">
        <source>This address is %Ln days old.</source>
        <translation>
            <numerusform>This address is %Ln day old.</numerusform>
            <numerusform>This address is %Ln days old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This key is %Ln days old.</source>
        <translation>
            <numerusform>This key is %Ln day old.</numerusform>
            <numerusform>This key is %Ln days old.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::ActivityCard</name>
    <message numerus="yes">
        <source>%Ln sign-ins</source>
        <translation>
            <numerusform>%Ln sign-in</numerusform>
            <numerusform>%Ln sign-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::AlertDetails</name>
    <message numerus="yes">
        <source>%Ln entries lie in an archive, or can&apos;t be read.</source>
        <translation>
            <numerusform>One entry lies in an archive, or can&apos;t be read.</numerusform>
            <numerusform>%Ln entries lie in an archive, or can&apos;t be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts are chosen</source>
        <translation>
            <numerusform>One alert is chosen</numerusform>
            <numerusform>%Ln alerts are chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take on %Ln alerts</source>
        <translation>
            <numerusform>Take on one alert</numerusform>
            <numerusform>Take on %Ln alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %Ln alerts…</source>
        <translation>
            <numerusform>Close one alert…</numerusform>
            <numerusform>Close %Ln alerts…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mute %Ln rules…</source>
        <translation>
            <numerusform>Mute one rule…</numerusform>
            <numerusform>Mute %Ln rules…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End the muting of %Ln rules</source>
        <translation>
            <numerusform>End the muting of one rule</numerusform>
            <numerusform>End the muting of %Ln rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::ArchiveBar</name>
    <message numerus="yes">
        <source>%1 are archived, in %Ln files; the newest is %2.</source>
        <translation>
            <numerusform>%1 are archived, in %2.</numerusform>
            <numerusform>%1 are archived, in %Ln files; the newest is %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::ArchiveDialog</name>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::AuditPageView</name>
    <message numerus="yes">
        <source>Exported %Ln entries.</source>
        <translation>
            <numerusform>Exported %Ln entry.</numerusform>
            <numerusform>Exported %Ln entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::BacktestPanel</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::CloseAlertDialog</name>
    <message numerus="yes">
        <source>Close %Ln alerts</source>
        <translation>
            <numerusform>Close one alert</numerusform>
            <numerusform>Close %Ln alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts weren&apos;t closed.</source>
        <translation>
            <numerusform>One alert wasn&apos;t closed.</numerusform>
            <numerusform>%Ln alerts weren&apos;t closed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::DuplicatesView</name>
    <message numerus="yes">
        <source>Merge these %Ln contacts into one?</source>
        <translation>
            <numerusform>Merge this one contact?</numerusform>
            <numerusform>Merge these %Ln contacts into one?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::EventList</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries fit</source>
        <translation>
            <numerusform>%Ln entry fits</numerusform>
            <numerusform>%Ln entries fit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::InboxView</name>
    <message numerus="yes">
        <source>The newest %1 of %Ln alerts.</source>
        <translation>
            <numerusform>The newest %1 of %Ln alert.</numerusform>
            <numerusform>The newest %1 of %Ln alerts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts weren&apos;t taken on.</source>
        <translation>
            <numerusform>One alert wasn&apos;t taken on.</numerusform>
            <numerusform>%Ln alerts weren&apos;t taken on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules are muted until %1.</source>
        <translation>
            <numerusform>One rule is muted until %1.</numerusform>
            <numerusform>%Ln rules are muted until %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules are still muted.</source>
        <translation>
            <numerusform>One rule is still muted.</numerusform>
            <numerusform>%Ln rules are still muted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules aren&apos;t muted any more.</source>
        <translation>
            <numerusform>One rule isn&apos;t muted any more.</numerusform>
            <numerusform>%Ln rules aren&apos;t muted any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::LogExportDialog</name>
    <message numerus="yes">
        <source>%Ln files in %1. They can be verified without this app.</source>
        <translation>
            <numerusform>%Ln file in %1. It can be verified without this app.</numerusform>
            <numerusform>%Ln files in %1. They can be verified without this app.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files in %1.</source>
        <translation>
            <numerusform>One file in %1.</numerusform>
            <numerusform>%Ln files in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::MessageStates</name>
    <message numerus="yes">
        <source>%Ln messages of this run are accepted.</source>
        <translation>
            <numerusform>%Ln message of this run is accepted.</numerusform>
            <numerusform>%Ln messages of this run are accepted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::MuteDialog</name>
    <message numerus="yes">
        <source>Mute %Ln rules</source>
        <translation>
            <numerusform>Mute one rule</numerusform>
            <numerusform>Mute %Ln rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules weren&apos;t muted.</source>
        <translation>
            <numerusform>One rule wasn&apos;t muted.</numerusform>
            <numerusform>%Ln rules weren&apos;t muted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::PeoplePage</name>
    <message numerus="yes">
        <source>%Ln people have this role. If they may see less then, all data is locked with new keys; that takes a moment.</source>
        <translation>
            <numerusform>%Ln person has this role. If they may see less then, all data is locked with new keys; that takes a moment.</numerusform>
            <numerusform>%Ln people have this role. If they may see less then, all data is locked with new keys; that takes a moment.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::PersonRow</name>
    <message numerus="yes">
        <source>%Ln failed sign-ins</source>
        <translation>
            <numerusform>%Ln failed sign-in</numerusform>
            <numerusform>%Ln failed sign-ins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::PlanItemView</name>
    <message numerus="yes">
        <source>Exactly what leaves, for %Ln Zapier tasks</source>
        <translation>
            <numerusform>Exactly what leaves, for %Ln Zapier task</numerusform>
            <numerusform>Exactly what leaves, for %Ln Zapier tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln bytes, of which the beginning is shown.</source>
        <translation>
            <numerusform>%1, %Ln byte, of which the beginning is shown.</numerusform>
            <numerusform>%1, %Ln bytes, of which the beginning is shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln bytes.</source>
        <translation>
            <numerusform>%1, %Ln byte.</numerusform>
            <numerusform>%1, %Ln bytes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::PlanReview</name>
    <message numerus="yes">
        <source>You decided %Ln contacts.</source>
        <translation>
            <numerusform>You decided %Ln contact.</numerusform>
            <numerusform>You decided %Ln contacts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::PlanRoutes</name>
    <message numerus="yes">
        <source>%Ln contacts at the source couldn&apos;t be read and stay as they are.</source>
        <translation>
            <numerusform>%Ln contact at the source couldn&apos;t be read and stays as it is.</numerusform>
            <numerusform>%Ln contacts at the source couldn&apos;t be read and stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::PoliciesPage</name>
    <message numerus="yes">
        <source>%Ln changes wait for a second person.</source>
        <translation>
            <numerusform>A change waits for a second person.</numerusform>
            <numerusform>%Ln changes wait for a second person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::PolicyChoice</name>
    <message numerus="yes">
        <source>%Ln more fields stay here</source>
        <translation>
            <numerusform>%Ln more field stays here</numerusform>
            <numerusform>%Ln more fields stay here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more fields</source>
        <translation>
            <numerusform>%Ln more field</numerusform>
            <numerusform>%Ln more fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::RuleDetails</name>
    <message numerus="yes">
        <source>%Ln entries couldn&apos;t be held against it.</source>
        <translation>
            <numerusform>%Ln entry couldn&apos;t be held against it.</numerusform>
            <numerusform>%Ln entries couldn&apos;t be held against it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::RulesView</name>
    <message numerus="yes">
        <source>%Ln rules of your files are refused.</source>
        <translation>
            <numerusform>One rule of your files is refused.</numerusform>
            <numerusform>%Ln rules of your files are refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules were added.</source>
        <translation>
            <numerusform>One rule was added.</numerusform>
            <numerusform>%Ln rules were added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::ServiceLogView</name>
    <message numerus="yes">
        <source>%Ln new entries are in the log.</source>
        <translation>
            <numerusform>%Ln new entry is in the log.</numerusform>
            <numerusform>%Ln new entries are in the log.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::SettingsPage</name>
    <message numerus="yes">
        <source>After %Ln minutes</source>
        <translation>
            <numerusform>After %Ln minute</numerusform>
            <numerusform>After %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::SyncResultCard</name>
    <message numerus="yes">
        <source>%Ln more stand in the run.</source>
        <translation>
            <numerusform>%Ln more stands in the run.</numerusform>
            <numerusform>%Ln more stand in the run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and one more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::Table</name>
    <message numerus="yes">
        <source>Copied %1 of %Ln chosen rows.</source>
        <translation>
            <numerusform>Copied %1 of one chosen row.</numerusform>
            <numerusform>Copied %1 of %Ln chosen rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %1 of %Ln chosen rows</source>
        <translation>
            <numerusform>Copy %1 of one chosen row</numerusform>
            <numerusform>Copy %1 of %Ln chosen rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln rows</source>
        <translation>
            <numerusform>Copy one row</numerusform>
            <numerusform>Copy %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::WorkspaceView</name>
    <message numerus="yes">
        <source>%Ln alerts are open</source>
        <translation>
            <numerusform>One alert is open</numerusform>
            <numerusform>%Ln alerts are open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warden::WrittenValues</name>
    <message numerus="yes">
        <source>Open the sync for %Ln more</source>
        <translation>
            <numerusform>Open the sync for %Ln more</numerusform>
            <numerusform>Open the sync for %Ln more</numerusform>
        </translation>
    </message>
</context>
</TS>
