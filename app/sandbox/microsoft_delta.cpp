#include "app/sandbox/microsoft_answers.h"

using namespace Qt::StringLiterals;

namespace warden {

using namespace graphstub;

namespace {

constexpr int defaultPage = 10;

// Outlook's words for a state that it no longer knows.
Answer stateGone()
{
    Answer answer = refusal(410, u"syncStateNotFound"_s,
                            u"The sync state generation is not found; resync is needed."_s);
    answer.headers.emplaceBack("Location", "delta");
    return answer;
}

} // namespace

// The parameters of the first request are in the tokens: none may be given again.
MicrosoftSandbox::Answer MicrosoftSandbox::delta(const Call &call, const QString &folder)
{
    const bool isNext = call.query.contains(u"$skiptoken"_s);
    const bool isLater = call.query.contains(u"$deltatoken"_s);
    if ((isNext || isLater) && call.query.size() != 1)
        return unknownQuery();
    if (isLater || isNext) {
        const auto &tokens = isNext ? m_skipTokens : m_deltaTokens;
        const QString token = call.query.first();
        if (!tokens.contains(token) || hasFault(call, FaultKind::ExpiredToken))
            return stateGone();
        const std::shared_ptr<Feed> known = tokens.value(token);
        if (known->folder != folder)
            return stateGone();
        if (isNext)
            return deltaPage(call, known);
        const auto feed = std::make_shared<Feed>(*known);
        feed->items = m_mailbox.changes(folder, known->until);
        feed->until = m_mailbox.now();
        feed->next = 0;
        return deltaPage(call, feed);
    }
    for (const QString &option : call.query.keys()) {
        if (option != "$select"_L1)
            return unknownQuery();
    }
    const auto feed = std::make_shared<Feed>();
    feed->folder = folder;
    if (auto refused = readSelect(call, feed->select))
        return *refused;
    const bool isEmpty = hasFault(call, FaultKind::EmptyListing);
    for (const StoredContact *contact :
         isEmpty ? QList<const StoredContact *>() : m_mailbox.contactsIn(folder))
        feed->items.append({contact->stableId, contact->id, false});
    feed->until = m_mailbox.now();
    return deltaPage(call, feed);
}

MicrosoftSandbox::Answer MicrosoftSandbox::deltaPage(const Call &call,
                                                     const std::shared_ptr<Feed> &feed)
{
    const int asked = pageSizeOf(call);
    const qsizetype size = std::min(asked > 0 ? asked : defaultPage, m_options.largestPage);
    const bool isPartial = hasFault(call, FaultKind::PartialItems);
    QJsonArray page;
    qsizetype next = feed->next;
    for (; next < feed->items.size() && page.size() < size; ++next) {
        const Mailbox::Change &change = feed->items.at(next);
        const StoredContact *contact = m_mailbox.find(change.stableId);
        if (change.isGone || !contact || contact->folder != feed->folder) {
            page.append(QJsonObject{{u"id"_s, call.wantsStableIds() ? change.stableId : change.id},
                                    {u"@removed"_s, QJsonObject{{u"reason"_s, u"deleted"_s}}}});
            continue;
        }
        QJsonObject item = shown(*contact, isPartial ? QStringList{u"displayName"_s} : feed->select,
                                 call.wantsStableIds());
        item.insert(u"@odata.type"_s, u"#microsoft.graph.contact"_s);
        page.append(item);
    }
    QJsonObject body = {{u"value"_s, page}};
    const auto newToken = [this] { return u"R%1"_s.arg(++m_tokenCounter); };
    const auto following = std::make_shared<Feed>(*feed);
    if (next < feed->items.size() || hasFault(call, FaultKind::EndlessPages)) {
        following->next = next;
        const QString token = newToken();
        m_skipTokens.insert(token, following);
        body.insert(u"@odata.nextLink"_s, link(call.path, u"$skiptoken="_s + token));
    } else {
        following->items.clear();
        const QString token = newToken();
        m_deltaTokens.insert(token, following);
        body.insert(u"@odata.deltaLink"_s, link(call.path, u"$deltatoken="_s + token));
    }
    if (hasFault(call, FaultKind::ForeignLink))
        body.insert(u"@odata.nextLink"_s, u"https://graph.evil.example/v1.0/me/delta"_s);
    if (body.contains(u"@odata.deltaLink"_s) && hasFault(call, FaultKind::ForeignState))
        body.insert(u"@odata.deltaLink"_s, u"https://graph.evil.example/v1.0/me/delta"_s);
    if (hasFault(call, FaultKind::UnfinishedListing))
        body.remove(u"@odata.deltaLink"_s);
    if (hasFault(call, FaultKind::SamePage)) {
        const QString query = call.query.isEmpty()
                                  ? u"$select="_s + feed->select.join(u',')
                                  : call.query.firstKey() + u'=' + call.query.first();
        body.insert(u"@odata.nextLink"_s, link(call.path, query));
    }
    return {200, body, {}};
}

} // namespace warden
