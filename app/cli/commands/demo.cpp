#include "app/cli/commands/commands.h"
#include "app/cli/json.h"
#include "app/demo/demo_workspace.h"
#include "app/sandbox/demo_people.h"
#include "core/session/session_alerts.h"
#include "core/session/session_duplicates.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// Tells each step as it happens and remembers it for --json.
class DemoTale
{
public:
    explicit DemoTale(Output &output) : m_output(output) { m_timer.start(); }

    void step(const QString &text)
    {
        m_steps.append(text);
        m_output.line(u"%1 s  %2"_s.arg(static_cast<double>(m_timer.elapsed()) / 1000.0, 6, 'f', 1)
                          .arg(text));
    }

    QJsonArray steps() const { return QJsonArray::fromStringList(m_steps); }

private:
    Output &m_output;
    QElapsedTimer m_timer;
    QStringList m_steps;
};

QString line(const SyncOutcome &outcome)
{
    return u"%1: %2 created, %3 updated, %4 removed, %5 unchanged, %6 skipped, %7 failed"_s
        .arg(outcome.state)
        .arg(outcome.counts.created)
        .arg(outcome.counts.updated)
        .arg(outcome.counts.removed)
        .arg(outcome.counts.unchanged)
        .arg(outcome.counts.skipped)
        .arg(outcome.counts.failed);
}

// The card with another value for a property, as a colleague would change it.
QByteArray withProperty(QByteArray card, const QByteArray &name, const QByteArray &value)
{
    const qsizetype end = card.lastIndexOf("END:VCARD");
    return card.insert(end, name + ':' + value + "\r\n");
}

void changeBothSides(DemoSandbox &sandbox)
{
    for (const auto &[book, name, value] :
         {std::tuple(u"customers"_s, QByteArray("NOTE"), QByteArray("Prefers calls after ten")),
          std::tuple(u"suppliers"_s, QByteArray("TITLE"), QByteArray("Head of Sales"))}) {
        // A card without that property yet, so that it is an addition and nothing else.
        const QMap<QString, QByteArray> cards = sandbox.cardDav().cards(book);
        for (auto card = cards.cbegin(); card != cards.cend(); ++card) {
            if (!card->contains(name)) {
                sandbox.cardDav().put(book, card.key(), withProperty(*card, name, value));
                break;
            }
        }
    }
}

Result<SyncOutcome> expectState(Result<SyncOutcome> outcome, const QString &state)
{
    if (outcome && outcome->state != state)
        return fail(ErrorKind::Internal,
                    u"the demo expected "_s + state + u" and got "_s + outcome->state);
    return outcome;
}

Result<void> tellDuplicates(DemoTale &tale, Session &session, Progress &progress)
{
    const Result<std::vector<BookDuplicates>> found = Session::Duplicates(session).find(progress);
    if (!found)
        return found.failure();
    for (const BookDuplicates &book : *found) {
        for (const DuplicateSuggestion &group : book.groups)
            tale.step(u"Probably one person twice in %1: %2."_s.arg(book.name,
                                                                    group.names.join(u", "_s)));
    }
    return {};
}

Result<void> tellAlerts(DemoTale &tale, Session &session)
{
    const Result<AlertPage> page = session.alerts().list({});
    if (!page)
        return page.failure();
    for (const KeptAlert &alert : page->alerts)
        tale.step(u"A rule raised an alert: %1."_s.arg(alert.title));
    return {};
}

Result<AuditVerdict> tell(DemoTale &tale, DemoWorkspace &demo, Progress &progress)
{
    Session &session = demo.session();
    const DemoCard duplicate = demoDuplicate();
    demo.sandbox().cardDav().put(u"customers"_s, duplicate.fileName, duplicate.bytes);
    tale.step(u"Two address books and a Zapier hook are connected; the workspace is encrypted."_s);

    const Result<SyncOutcome> first = expectState(session.sync({}, progress), u"done"_s);
    if (!first)
        return first.failure();
    tale.step(u"First sync "_s + line(*first));
    tale.step(u"The hook accepted %1 messages with name and e-mail only."_s.arg(
        demo.sandbox().zapier().received().size()));

    const Result<ConfirmationReport> confirmed = session.findConfirmations(progress);
    if (!confirmed)
        return confirmed.failure();
    tale.step(u"The Zap's last step named %1 of them in a file: these are confirmed."_s.arg(
        confirmed->confirmed()));

    if (Result<void> told = tellDuplicates(tale, session, progress); !told)
        return told.failure();

    changeBothSides(demo.sandbox());
    const Result<SyncOutcome> second = expectState(session.sync({}, progress), u"done"_s);
    if (!second)
        return second.failure();
    tale.step(u"A change on each side, "_s + line(*second));

    const QMap<QString, QByteArray> before = demo.sandbox().cardDav().cards(u"customers"_s);
    int left = 15;
    for (auto card = before.cbegin(); card != before.cend() && left > 0; ++card, --left)
        demo.sandbox().cardDav().remove(u"customers"_s, card.key());
    const Result<SyncOutcome> held = expectState(session.sync({}, progress), u"held"_s);
    if (!held)
        return held.failure();
    tale.step(
        u"Somebody removed 15 customers; the plan waits for a person and removed nothing, "_s +
        line(*held));
    if (Result<void> told = tellAlerts(tale, session); !told)
        return told.failure();

    for (auto card = before.cbegin(); card != before.cend(); ++card)
        demo.sandbox().cardDav().put(u"customers"_s, card.key(), *card);
    const Result<SyncOutcome> quiet = expectState(session.sync({}, progress), u"done"_s);
    if (!quiet)
        return quiet.failure();
    tale.step(u"They are back, "_s + line(*quiet));

    const Result<SyncOutcome> undone =
        expectState(session.undo(second->run->id, progress), u"done"_s);
    if (!undone)
        return undone.failure();
    tale.step(u"The second sync is undone, "_s + line(*undone));

    // The demo doesn't touch the keychain: a checkpoint kept outside the workspace is its witness.
    const QString checkpoint = demo.folder() + u"-checkpoint.txt"_s;
    if (Result<void> kept = session.auditCheckpoint(checkpoint); !kept)
        return kept.failure();
    Result<AuditVerdict> verdict = session.auditVerify(checkpoint, progress);
    if (verdict)
        tale.step(
            u"The log of %1 events was verified against its checkpoint: %2"_s.arg(verdict->size)
                .arg(verdict->ok ? u"intact"_s : u"not intact"_s));
    return verdict;
}

int demo(CliContext &context)
{
    QTemporaryDir temporary;
    const QString kept = context.path(u"keep"_s);
    DemoTale tale(context.output);
    Progress progress;
    const Result<std::unique_ptr<DemoWorkspace>> made =
        DemoWorkspace::create(kept.isEmpty() ? temporary.filePath(u"workspace"_s) : kept, progress);
    if (!made)
        return context.output.error(made.error());
    const Result<AuditVerdict> verdict = tell(tale, **made, progress);
    if (!verdict)
        return context.output.error(verdict.error());
    const bool isDone = verdict->ok;
    QJsonObject result{{u"ok"_s, isDone}, {u"steps"_s, tale.steps()}, {u"log"_s, toJson(*verdict)}};
    QString text;
    if (!kept.isEmpty()) {
        // Made-up people and services that end now: the passphrase protects nobody.
        const QString passphrase = QString::fromUtf8((*made)->passphrase().view().toByteArray());
        result.insert(u"workspace"_s, kept);
        result.insert(u"passphrase"_s, passphrase);
        text = u"Kept in %1, whose passphrase is %2"_s.arg(kept, passphrase);
    }
    context.output.result(result, text);
    return isDone ? exit_code::done : exit_code::failed;
}

} // namespace

std::vector<Command> demoCommands()
{
    return {{{u"demo"_s,
              u"Shows a sync, a held plan, an undo and a verified log on sandbox services."_s,
              {{u"keep"_s, u"DIR"_s, u"keep the demo's workspace in this new folder"_s}},
              {}},
             demo}};
}

} // namespace warden
