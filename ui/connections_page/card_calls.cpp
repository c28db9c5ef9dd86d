// What the buttons of a card begin; the outcome is shown on that card.
#include "core/session/session_hooks.h"
#include "ui/connections_page/connection_card.h"
#include "ui/connections_page/connections_page.h"
#include "ui/text/cloud_text.h"
#include "ui/text/confirmation_text.h"
#include "ui/widgets/inline_message.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

void ConnectionsPage::test(const ConnectionId &id)
{
    auto ticket = Ticket::create();
    card(id)->showProgress(ticket, tr("Testing"));
    background()
        .work(ticket, [&opened = session(),
                       id](Progress &progress) { return opened.testConnection(id, progress); })
        .then(this, [this, id](Result<ConnectionView> view) {
            finish(id, view ? Result<void>() : view.failure(), tr("It works."));
        });
}

void ConnectionsPage::sendTestMessage(const ConnectionId &id)
{
    auto ticket = Ticket::create();
    card(id)->showProgress(ticket, tr("Sending a test message"));
    background()
        .work(ticket,
              [&opened = session(), id](Progress &progress) {
                  return Session::Hooks(opened).sendTest(id, progress);
              })
        .then(this, [this, id](Result<void> sent) {
            finish(id, sent,
                   tr("Zapier accepted the test message. Look at the Zap's history to see whether "
                      "it ran, or at its way back: the hook itself doesn't tell."));
        });
}

void ConnectionsPage::lookForConfirmations(const ConnectionId &id)
{
    auto ticket = Ticket::create();
    card(id)->showProgress(ticket, tr("Reading the way back"));
    background()
        .work(ticket, [&opened = session()](
                          Progress &progress) { return opened.findConfirmations(progress); })
        .then(this, [this, id](Result<ConfirmationReport> report) {
            if (!report) {
                finish(id, report.failure(), {});
                return;
            }
            const auto view = std::ranges::find(report->waysBack, id, &WayBackView::connection);
            if (view != report->waysBack.end() && needsMending(*view))
                finishWith(id, StateKind::Warning, foundSentence(*view));
            else if (view != report->waysBack.end())
                finishWith(id, view->problem ? StateKind::Info : StateKind::Success,
                           foundSentence(*view));
            else
                finishWith(id, StateKind::Info, {});
        });
}

void ConnectionsPage::setWayBack(const ConnectionId &id, const QString &path)
{
    auto ticket = Ticket::create();
    card(id)->showProgress(ticket, tr("Saving"));
    background()
        .work(ticket, [&opened = session(), id,
                       path](Progress &) { return Session::Hooks(opened).setWayBack(id, path); })
        .then(this, [this, id, path](Result<ConnectionView> view) {
            if (!view) {
                reopen(id, view.error());
                return;
            }
            finish(id, {},
                   path.isEmpty() ? tr("Messages stay “accepted” from now on.")
                                  : tr("Saved. Send a test message, let the Zap run, then look "
                                       "for confirmations."));
        });
}

void ConnectionsPage::rename(const ConnectionId &id, const QString &name)
{
    auto ticket = Ticket::create();
    card(id)->showProgress(ticket, tr("Saving"));
    background()
        .work(ticket, [&opened = session(), id, name](
                          Progress &) { return Session::ConnectionEdits(opened).rename(id, name); })
        .then(this, [this, id](Result<ConnectionView> view) {
            if (view)
                finish(id, {}, tr("It is called “%1” now.").arg(view->connection.name));
            else
                reopen(id, view.error());
        });
}

void ConnectionsPage::move(const ConnectionId &id, const Session::ConnectionEdits::Place &place,
                           const Session::ConnectionEdits::Differences &accepted)
{
    using Moved = Session::ConnectionEdits::Moved;
    auto ticket = Ticket::create();
    card(id)->showProgress(ticket, tr("Trying the new place"));
    background()
        .work(ticket,
              [&opened = session(), id, place, accepted](Progress &progress) {
                  return Session::ConnectionEdits(opened).move(id, place, accepted, progress);
              })
        .then(this, [this, id](Result<Moved> moved) {
            if (moved && moved->verdict == Moved::Verdict::Done) {
                finish(id, {},
                       moved->differences.empty()
                           ? tr("It is used from the new place now. Contacts and routes go on as "
                                "they were. Where a second person has to agree to a new place, "
                                "routes wait for that.")
                           : tr("It is used from the new place now. What is different there "
                                "counts as edited: the next sync carries it on. Where a second "
                                "person has to agree to a new place, routes wait for that."));
                return;
            }
            ConnectionCard *shown = card(id);
            if (!shown)
                return;
            if (moved)
                shown->reopenPlace(*moved);
            else
                shown->reopenPlace(moved.error());
        });
}

void ConnectionsPage::signIn(const ConnectionId &id, Secret secret)
{
    auto ticket = Ticket::create();
    card(id)->showProgress(ticket, tr("Signing in"));
    auto held = std::make_shared<Secret>(std::move(secret));
    background()
        .work(ticket, [&opened = session(), id, held](
                          Progress &progress) { return opened.signInAgain(id, *held, progress); })
        .then(this, [this, id](Result<ConnectionView> view) {
            if (view)
                finish(id, {}, tr("Signed in."));
            else
                reopen(id, view.error());
        });
}

void ConnectionsPage::remove(const ConnectionView &view, bool endsSignIn)
{
    const ConnectionId id = view.connection.id;
    ConnectionCard *shown = card(id);
    if (!shown || shown->isInUse())
        return; // since the question was asked
    auto ticket = Ticket::create();
    shown->showProgress(ticket, tr("Removing it"));
    const auto revocation = endsSignIn ? Session::Revocation::Ask : Session::Revocation::None;
    background()
        .work(ticket,
              [&opened = session(), id, revocation](Progress &progress) {
                  return opened.removeConnection(id, revocation, progress);
              })
        .then(this, [this, view, endsSignIn](Result<Session::Revoked> removed) {
            if (!removed) {
                finish(view.connection.id, removed.failure(), {});
                return;
            }
            if (endsSignIn && *removed == Session::Revoked::No)
                m_message->showMessage(StateKind::Info,
                                       tr("“%1” was removed here.").arg(view.connection.name),
                                       endSignInSentence(view.connection.service));
            reload();
        });
}

} // namespace warden
