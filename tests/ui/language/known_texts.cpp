#include "tests/ui/language/known_texts.h"

#include "ui/text/address_service.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int leastLetters = 3;

// Names of products, protocols, files, commands and units; languages, which are called as they call
// themselves.
const QString neverTranslated =
    u"contact warden zapier zap google microsoft hubspot carddav vcard vcf csv json cef ocsf yaml "
    "yml sigma icloud fastmail nextcloud oauth https http html com org net www txt pdf starttls "
    "tls dav entra utc sha mib "
    "english deutsch français español italiano português nederlands polski"_s;

// Addresses, scopes, paths, names of files, hashes: nothing to translate in them.
const QRegularExpression technical(u"\\S*(?:[@/\\\\_0-9]|[A-Za-z][.][A-Za-z])\\S*"_s);

QSet<QString> wordsOf(const QString &text)
{
    static const QRegularExpression word(u"[A-Za-z]{%1,}"_s.arg(leastLetters));
    QSet<QString> words;
    for (const QRegularExpressionMatch &match : word.globalMatch(QString(text).remove(technical)))
        words.insert(match.captured().toLower());
    return words;
}

// Where it stands as a whole, and not within another word.
QString without(QString text, const QString &part)
{
    qsizetype at = 0;
    while ((at = text.indexOf(part, at)) >= 0) {
        const qsizetype end = at + part.size();
        const bool begins = at == 0 || !text.at(at - 1).isLetter();
        const bool ends = end == text.size() || !text.at(end).isLetter();
        if (begins && ends)
            text.replace(at, part.size(), u" "_s);
        else
            ++at;
    }
    return text;
}

} // namespace

KnownTexts::KnownTexts()
{
    addWords(neverTranslated);
    // The words of the services' own pages, which the wizard's pictures show.
    for (const QString &service : {u"google"_s, u"microsoft"_s, u"hubspot"_s, u"zapier"_s}) {
        ConnectionDraft draft;
        draft.service = service;
        addPictures(guideTo(draft, {}), u"%1"_s);
    }
    // Some are words of ours as well ("Password"): only in their quotes they are theirs.
    for (const AddressService service :
         {AddressService::ICloud, AddressService::Fastmail, AddressService::Nextcloud})
        addPictures(guideTo(service), u"“%1”"_s);
    addData(u"“Personal settings”"_s);
}

void KnownTexts::addPictures(const std::vector<GuideStep> &guide, const QString &form)
{
    for (const GuideStep &step : guide) {
        const QStringList words = step.screen ? wordsOn(*step.screen) : QStringList();
        for (const QString &each : words)
            addData(form.arg(each));
    }
}

void KnownTexts::addWords(const QString &words)
{
    m_words |= wordsOf(words);
}

void KnownTexts::addData(const QString &value)
{
    static const QRegularExpression between(u"[\n,;]"_s);
    m_data.insert(value.trimmed());
    for (const QString &part : value.split(between))
        m_data.insert(part.trimmed());
    m_data.removeIf([](const QString &each) { return each.size() < leastLetters; });
}

void KnownTexts::addDataOf(Session &session)
{
    addData(session.actor().name);
    const std::vector<ConnectionView> connections = session.connections().value();
    for (const ConnectionView &view : connections) {
        addData(view.connection.name);
        addData(view.connection.account);
        for (const BookView &book : view.books)
            addData(book.book.name);
    }
    const std::vector<Route> routes = session.routes().value();
    for (const Route &route : routes)
        addData(route.name);
    const ContactPage page = session.searchContacts({{}, 500}).value();
    for (const SearchHitView &hit : page.contacts) {
        const ContactView contact = session.contact(hit.person).value();
        for (const ContactCopy &copy : contact.copies) {
            for (Field field : FieldSet::all().toList())
                addData(fieldText(copy.contact, field));
        }
    }
}

QStringList KnownTexts::unknownIn(const QString &text) const
{
    QStringList found;
    for (const QString &each : m_data) {
        if (text.contains(each))
            found << each;
    }
    // "Ada Lovelace" before "Ada".
    std::ranges::sort(found, std::ranges::greater(), &QString::size);
    QString rest = text;
    for (const QString &each : found)
        rest = without(rest, each);
    return (wordsOf(rest) - m_words).values();
}

} // namespace warden
