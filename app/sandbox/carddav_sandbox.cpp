#include "app/sandbox/carddav_sandbox.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// Who the service claims the client to be under FaultKind::WrongAccount.
const QString &otherUser()
{
    static const QString user = u"somebody-else"_s;
    return user;
}

SandboxResponse condition(int status, QLatin1StringView space, const char *name)
{
    return xmlResponse(status, davError(space, QLatin1StringView(name)));
}

// If-Match and If-None-Match (RFC 9110, section 13.1); `card` is null where nothing is.
bool preconditionsHold(const SandboxRequest &request, const SandboxCard *card)
{
    const auto lists = [&](const QByteArray &header) {
        if (header.trimmed() == "*")
            return card != nullptr;
        for (const QByteArray &tag : header.split(',')) {
            if (card && tag.trimmed() == card->etag)
                return true;
        }
        return false;
    };
    const QByteArray match = request.header("If-Match");
    const QByteArray noneMatch = request.header("If-None-Match");
    return (match.isEmpty() || lists(match)) && (noneMatch.isEmpty() || !lists(noneMatch));
}

QByteArray rewritten(const QByteArray &card)
{
    const qsizetype end = card.toUpper().lastIndexOf("END:VCARD");
    if (end < 0 || card.contains("X-SANDBOX-KEPT:"))
        return card;
    return card.left(end) + "X-SANDBOX-KEPT:yes\r\n" + card.mid(end);
}

} // namespace

CardDavSandbox::CardDavSandbox(CardDavOptions options)
    : m_options(std::move(options)),
      m_server([this](const SandboxRequest &request) { return answer(request); }, m_faults)
{}

QUrl CardDavSandbox::bookUrl(const QString &book) const
{
    QUrl url = m_server.url();
    url.setPath(homePath(m_options.user) + book + u'/');
    return url;
}

void CardDavSandbox::addBook(const QString &book, const QString &displayName, bool isWritable)
{
    const QMutexLocker locker(&m_mutex);
    m_books.insert_or_assign(book, CardDavBook(book, displayName, isWritable));
}

void CardDavSandbox::removeBook(const QString &book)
{
    const QMutexLocker locker(&m_mutex);
    m_books.erase(book);
}

QStringList CardDavSandbox::books() const
{
    const QMutexLocker locker(&m_mutex);
    QStringList names;
    for (const auto &[name, book] : m_books)
        names.append(name);
    return names;
}

void CardDavSandbox::put(const QString &book, const QString &card, const QByteArray &bytes)
{
    const QMutexLocker locker(&m_mutex);
    if (const auto found = m_books.find(book); found != m_books.end())
        found->second.put(card, bytes);
}

bool CardDavSandbox::remove(const QString &book, const QString &card)
{
    const QMutexLocker locker(&m_mutex);
    const auto found = m_books.find(book);
    return found != m_books.end() && found->second.remove(card);
}

QMap<QString, QByteArray> CardDavSandbox::cards(const QString &book) const
{
    const QMutexLocker locker(&m_mutex);
    QMap<QString, QByteArray> result;
    const auto found = m_books.find(book);
    if (found == m_books.end())
        return result;
    const QMap<QString, SandboxCard> &cards = found->second.cards();
    for (auto card = cards.cbegin(); card != cards.cend(); ++card)
        result.insert(card.key(), card->bytes);
    return result;
}

QByteArray CardDavSandbox::etag(const QString &book, const QString &card) const
{
    const QMutexLocker locker(&m_mutex);
    const auto found = m_books.find(book);
    const SandboxCard *kept = found == m_books.end() ? nullptr : found->second.find(card);
    return kept ? kept->etag : QByteArray();
}

void CardDavSandbox::expireTokens(const QString &book)
{
    const QMutexLocker locker(&m_mutex);
    if (const auto found = m_books.find(book); found != m_books.end())
        found->second.expireTokens();
}

bool CardDavSandbox::isSignedIn(const SandboxRequest &request) const
{
    const QByteArray expected = m_options.user.toUtf8() + ':' + m_options.password;
    const QByteArray given = request.header("Authorization");
    return given.left(6).compare("Basic ", Qt::CaseInsensitive) == 0 &&
           QByteArray::fromBase64(given.mid(6)) == expected;
}

DavContext CardDavSandbox::contextFor(const SandboxRequest &request)
{
    const bool isOther = m_faults.take(request, {FaultKind::WrongAccount}).has_value();
    return {isOther ? otherUser() : m_options.user, m_options.largestCard};
}

std::optional<DavResource> CardDavSandbox::find(const QString &path) const
{
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    if (parts.isEmpty() || (parts.size() == 1 && parts.first() == "dav"_L1))
        return DavResource{DavKind::Root, u"/dav/"_s, m_options.user};
    if (parts.size() < 3 || parts.at(0) != "dav"_L1)
        return {};
    const QString &user = parts.at(2);
    if (user != m_options.user && user != otherUser())
        return {};
    if (parts.at(1) == "principals"_L1 && parts.size() == 3)
        return DavResource{DavKind::Principal, principalPath(user), user};
    if (parts.at(1) != "addressbooks"_L1)
        return {};
    if (parts.size() == 3)
        return DavResource{DavKind::Home, homePath(user), user};
    const auto book = m_books.find(parts.at(3));
    if (user != m_options.user || book == m_books.end() || parts.size() > 5)
        return {};
    const DavResource found = {DavKind::Book, homePath(user) + parts.at(3) + u'/', user,
                               &book->second};
    if (parts.size() == 4)
        return found;
    if (path.endsWith(u'/') || !book->second.find(parts.at(4)))
        return {};
    return cardOf(found, parts.at(4));
}

std::vector<DavResource> CardDavSandbox::childrenOf(const DavResource &resource) const
{
    std::vector<DavResource> children;
    if (resource.kind == DavKind::Home && resource.user == m_options.user) {
        for (const auto &[name, book] : m_books)
            children.push_back({DavKind::Book, resource.path + name + u'/', resource.user, &book});
    } else if (resource.kind == DavKind::Book) {
        for (const QString &card : resource.book->cards().keys())
            children.push_back(cardOf(resource, card));
    }
    return children;
}

SandboxResponse CardDavSandbox::answer(const SandboxRequest &request)
{
    if (request.path == "/.well-known/carddav"_L1)
        return {301, {{"Location", "/dav/"}}, {}};
    if (request.method == "OPTIONS")
        return {200,
                {{"DAV", "1, 3, access-control, addressbook"},
                 {"Allow", "OPTIONS, GET, HEAD, PUT, DELETE, PROPFIND, REPORT"}},
                {}};
    if (!isSignedIn(request)) {
        SandboxResponse response = textResponse(401, "Sign in\n");
        response.headers.emplaceBack("WWW-Authenticate",
                                     "Basic realm=\"Sandbox\", charset=\"UTF-8\"");
        return response;
    }
    const QMutexLocker locker(&m_mutex);
    if (request.method == "PUT")
        return putCard(request);
    const std::optional<DavResource> resource = find(request.path);
    if (!resource)
        return textResponse(404, "Not found\n");
    if (request.method == "PROPFIND")
        return propfind(request, *resource);
    if (request.method == "REPORT")
        return report(request, *resource);
    if (request.method == "GET" || request.method == "HEAD")
        return get(request, *resource);
    if (request.method == "DELETE")
        return removeCard(request, *resource);
    return textResponse(405, "Not allowed here\n");
}

SandboxResponse CardDavSandbox::propfind(const SandboxRequest &request, const DavResource &resource)
{
    const QByteArray depth = request.header("Depth").trimmed().toLower();
    if (depth != "0" && depth != "1")
        return condition(403, davNamespace, "propfind-finite-depth");
    XmlElement root;
    if (!request.body.isEmpty()) {
        Result<XmlElement> parsed = parseXml(request.body);
        if (!parsed || !parsed->is(davNamespace, QLatin1StringView("propfind")))
            return textResponse(400, "Not a propfind\n");
        root = std::move(*parsed);
    }
    const DavContext context = contextFor(request);
    MultiStatus out;
    writeProperties(out, resource, askedProperties(&root, resource.kind), context);
    if (depth == "1" && !m_faults.take(request, {FaultKind::EmptyListing})) {
        for (const DavResource &child : childrenOf(resource))
            writeProperties(out, child, askedProperties(&root, child.kind), context);
    }
    return xmlResponse(207, out.finish());
}

SandboxResponse CardDavSandbox::report(const SandboxRequest &request, const DavResource &resource)
{
    const Result<XmlElement> root = parseXml(request.body);
    if (!root)
        return textResponse(400, "Not a report\n");
    ReportContext context;
    context.dav = {m_options.user, m_options.largestCard};
    context.pageSize = m_options.pageSize;
    context.find = [this](const QString &path) { return find(path); };
    const bool isBook = resource.kind == DavKind::Book;
    if (isBook && root->is(davNamespace, QLatin1StringView("sync-collection"))) {
        const XmlElement *token = root->child(davNamespace, QLatin1StringView("sync-token"));
        const bool isFirst = !token || token->text.trimmed().isEmpty();
        if (isFirst)
            context.isListingEmpty = m_faults.take(request, {FaultKind::EmptyListing}).has_value();
        else
            context.areTokensUnknown =
                m_faults.take(request, {FaultKind::ExpiredToken}).has_value();
        return syncCollection(resource, *root, request.header("Depth").trimmed(), context);
    }
    if (isBook && root->is(cardDavNamespace, QLatin1StringView("addressbook-multiget")))
        return addressbookMultiget(*root, context);
    if (isBook && root->is(cardDavNamespace, QLatin1StringView("addressbook-query"))) {
        context.isListingEmpty = m_faults.take(request, {FaultKind::EmptyListing}).has_value();
        return addressbookQuery(resource, *root, context);
    }
    return condition(403, davNamespace, "supported-report");
}

SandboxResponse CardDavSandbox::get(const SandboxRequest &request,
                                    const DavResource &resource) const
{
    if (!resource.card)
        return textResponse(200, "A CardDAV collection of the sandbox\n");
    if (!preconditionsHold(request, resource.card))
        return {request.header("If-None-Match").isEmpty() ? 412 : 304,
                {{"ETag", resource.card->etag}},
                {}};
    return {200,
            {{"Content-Type", "text/vcard; charset=utf-8"}, {"ETag", resource.card->etag}},
            resource.card->bytes};
}

SandboxResponse CardDavSandbox::putCard(const SandboxRequest &request)
{
    const qsizetype slash = request.path.lastIndexOf(u'/');
    const std::optional<DavResource> parent = find(request.path.left(slash + 1));
    const QString card = request.path.mid(slash + 1);
    if (!parent || parent->kind != DavKind::Book)
        return textResponse(409, "No such address book\n");
    if (card.isEmpty())
        return textResponse(405, "A collection can't be put\n");
    if (!parent->book->isWritable())
        return condition(403, davNamespace, "need-privileges");
    const SandboxCard *there = parent->book->find(card);
    if (!preconditionsHold(request, there))
        return textResponse(412, "Changed meanwhile\n");
    const QByteArray type = request.header("Content-Type").split(';').first().trimmed().toLower();
    if (!type.isEmpty() && type != "text/vcard" && type != "text/x-vcard")
        return condition(403, cardDavNamespace, "supported-address-data");
    if (request.body.size() > m_options.largestCard)
        return condition(403, cardDavNamespace, "max-resource-size");
    const Result<QByteArray> uid = uidOf(request.body);
    if (!uid)
        return condition(403, cardDavNamespace, "valid-address-data");
    QString other;
    if (parent->book->findUid(*uid, &other) && other != card)
        return condition(403, cardDavNamespace, "no-uid-conflict");

    CardDavBook &book = m_books.at(parent->book->name());
    const bool isNew = !there;
    book.put(card, m_options.rewritesCards ? rewritten(request.body) : request.body);
    SandboxResponse response = {isNew ? 201 : 204, {}, {}};
    // Only where what is kept is what was sent (RFC 6352, section 6.3.2.3).
    if (!m_options.rewritesCards)
        response.headers.emplaceBack("ETag", book.find(card)->etag);
    return response;
}

SandboxResponse CardDavSandbox::removeCard(const SandboxRequest &request,
                                           const DavResource &resource)
{
    if (!resource.card || !resource.book->isWritable())
        return condition(403, davNamespace, "need-privileges");
    if (!preconditionsHold(request, resource.card))
        return textResponse(412, "Changed meanwhile\n");
    m_books.at(resource.book->name())
        .remove(resource.path.mid(resource.path.lastIndexOf(u'/') + 1));
    return {204, {}, {}};
}

} // namespace warden
