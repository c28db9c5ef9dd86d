#include "tests/e2e/crash_story.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSet>
#include <QThread>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// "e-mail|name" of each card.
QStringList cardsIn(const QByteArray &text)
{
    QStringList cards;
    QString name;
    QString email;
    for (const QByteArray &raw : text.split('\n')) {
        const QByteArray line = raw.trimmed();
        if (line.startsWith("FN"))
            name = QString::fromUtf8(line.mid(line.indexOf(':') + 1));
        else if (line.startsWith("EMAIL"))
            email = QString::fromUtf8(line.mid(line.indexOf(':') + 1));
        else if (line == "END:VCARD")
            cards.append(std::exchange(email, {}) + u'|' + std::exchange(name, {}));
    }
    cards.sort();
    return cards;
}

QString compare(const QString &where, const QStringList &found, const QStringList &expected)
{
    if (found == expected)
        return {};
    QString text = where + u": "_s;
    for (const QString &card : found) {
        if (!expected.contains(card) || found.count(card) > 1)
            text += u"+ "_s + card + u' ';
    }
    for (const QString &card : expected) {
        if (!found.contains(card))
            text += u"- "_s + card + u' ';
    }
    return text + u'\n';
}

} // namespace

CrashStory::CrashStory(CrashDirection direction, quint32 seed)
    : m_direction(direction), m_random(seed)
{}

QString CrashStory::sourceBook() const
{
    return m_direction == CrashDirection::SecondToFirstBook ? u"two"_s : u"one"_s;
}

void CrashStory::put(int number)
{
    const Person &person = m_people[number];
    m_server.put(sourceBook(), u"%1.vcf"_s.arg(number),
                 smallCard(u"uid-%1"_s.arg(number), person.name, person.email));
}

bool CrashStory::prepare()
{
    if (!m_server.start() || !m_hooks.start())
        return false;
    m_server.addBook(u"one"_s, u"One"_s);
    m_server.addBook(u"two"_s, u"Two"_s);
    for (; m_next < contacts; ++m_next) {
        m_people.insert(m_next, {u"Person%1 Test"_s.arg(m_next), u"p%1@example.com"_s.arg(m_next)});
        put(m_next);
    }
    if (!m_world.init().isOk())
        return false;
    const QMap<QString, QString> books = m_world.addCardDav(m_server);
    QString route;
    if (m_direction == CrashDirection::BookToFile)
        route = m_world.addRoute(books[u"One"_s], m_world.addFile(m_world.path(u"out.vcf"_s)));
    else if (m_direction == CrashDirection::BookToHook)
        route = m_world.addRoute(books[u"One"_s], m_world.addHook(m_hooks, 29));
    else
        route = m_world.addRoute(books[u"One"_s], books[u"Two"_s], {u"--two-way"_s});
    m_startup = m_world.run({u"route"_s, u"list"_s}).milliseconds;
    m_longest = m_startup * 3;
    return !route.isEmpty();
}

void CrashStory::changeSource()
{
    ++m_changes;
    const QList<int> numbers = m_people.keys();
    const qsizetype first = m_random.bounded(numbers.size());
    for (qsizetype i = 0; i < 5; ++i) {
        const int number = numbers.at((first + i) % numbers.size());
        if (i < 3) {
            m_people[number].name = u"Person%1 Change%2"_s.arg(number).arg(m_changes);
            put(number);
        } else {
            m_removedMails.append(m_people.take(number).email);
            const QMap<QString, QByteArray> cards = m_server.cards(sourceBook());
            for (auto card = cards.cbegin(); card != cards.cend(); ++card) {
                if (card->contains(':' + m_removedMails.last().toUtf8()))
                    m_server.remove(sourceBook(), card.key());
            }
        }
    }
    for (int i = 0; i < 2; ++i, ++m_next) {
        m_people.insert(m_next, {u"Person%1 Test"_s.arg(m_next), u"p%1@example.com"_s.arg(m_next)});
        put(m_next);
    }
}

void CrashStory::slowDown(bool isSlow)
{
    m_server.faults().clear();
    m_hooks.faults().clear();
    if (!isSlow)
        return;
    for (const QByteArray &method : {QByteArray("PUT"), QByteArray("DELETE")})
        m_server.faults().add(
            {.kind = FaultKind::SlowBytes, .count = 0, .method = method, .milliseconds = 25});
    m_hooks.faults().add({.kind = FaultKind::SlowBytes, .count = 0, .milliseconds = 1});
}

bool CrashStory::killOneRun()
{
    QElapsedTimer timer;
    timer.start();
    const std::unique_ptr<QProcess> process = m_world.start({u"sync"_s});
    const qint64 first = m_startup / 2;
    const qint64 moment = first + m_random.bounded(std::max<qint64>(m_longest - first, 1));
    const bool hasEnded = process->waitForFinished(static_cast<int>(moment));
    if (hasEnded) {
        m_longest = timer.elapsed();
    } else {
        process->kill(); // SIGKILL: nothing is tidied up
        process->waitForFinished();
        m_longest += 10; // so that the moments reach the run's end, too
    }
    QThread::msleep(30); // what it had sent is taken by now
    return !hasEnded;
}

bool CrashStory::killWhileWriting()
{
    constexpr int longestMs = 20'000;
    const qint64 before = writes();
    const std::unique_ptr<QProcess> process = m_world.start({u"sync"_s});
    QElapsedTimer timer;
    timer.start();
    while (writes() == before && process->state() == QProcess::Running &&
           timer.elapsed() < longestMs)
        process->waitForFinished(1);
    const bool isWriting = writes() > before && process->state() == QProcess::Running;
    process->kill();
    process->waitForFinished();
    QThread::msleep(30); // what it had sent is taken by now
    return isWriting;
}

qint64 CrashStory::writes() const
{
    qint64 count = m_hooks.requests().size();
    for (const SandboxRequest &request : m_server.requests())
        count += request.method == "PUT" || request.method == "DELETE";
    return count;
}

QString CrashStory::differences() const
{
    QStringList expected;
    for (const Person &person : m_people)
        expected.append(person.email + u'|' + person.name);
    expected.sort();
    QString text =
        compare(u"source"_s, cardsIn(m_server.cards(sourceBook()).values().join('\n')), expected);
    if (m_direction == CrashDirection::BookToHook)
        return text + messageDifferences();
    if (m_direction == CrashDirection::BookToFile) {
        QFile file(m_world.path(u"out.vcf"_s));
        return file.open(QIODevice::ReadOnly)
                   ? text + compare(u"file"_s, cardsIn(file.readAll()), expected)
                   : text + u"there is no file"_s;
    }
    const QString other = m_direction == CrashDirection::SecondToFirstBook ? u"one"_s : u"two"_s;
    return text +
           compare(u"other book"_s, cardsIn(m_server.cards(other).values().join('\n')), expected);
}

// Each contact created under one key and known as it is now; repeats are the same bytes.
QString CrashStory::messageDifferences() const
{
    QString text;
    QHash<QString, QByteArray> bodies; // by idempotency key
    QHash<QString, QString> creations; // key by contact
    QHash<QString, QString> removals;  // key by contact
    QHash<QString, QString> latest;    // "e-mail|name" by contact
    QSet<QString> updates;             // "e-mail|name" that one key told of
    for (const ReceivedMessage &message : m_hooks.received()) {
        const QString key = message.json["idempotency_key"_L1].toString();
        const QString id = message.json["id"_L1].toString();
        const QString event = message.json["event"_L1].toString();
        const QJsonObject contact = message.json["contact"_L1].toObject();
        const QString card = contact["email"_L1].toString() + u'|' + contact["name"_L1].toString();
        if (key.isEmpty() || id.isEmpty())
            text += u"a message without key or id\n"_s;
        if (bodies.contains(key)) {
            if (bodies[key] != message.body)
                text += u"a repeat differs: "_s + key + u'\n';
            continue;
        }
        bodies.insert(key, message.body);
        if (event == u"contact.removed"_s) {
            if (removals.contains(id))
                text += u"removed under two keys: "_s + latest.value(id) + u'\n';
            removals.insert(id, key);
            latest.remove(id);
            continue;
        }
        if (event == u"contact.created"_s) {
            if (creations.contains(id))
                text += u"created under two keys: "_s + card + u'\n';
            creations.insert(id, key);
        } else if (updates.contains(card)) {
            text += u"updated under two keys: "_s + card + u'\n';
        }
        updates.insert(card);
        latest.insert(id, card);
    }
    QStringList known = latest.values();
    known.sort();
    QStringList expected;
    for (const Person &person : m_people)
        expected.append(person.email + u'|' + person.name);
    expected.sort();
    if (removals.size() != m_removedMails.size())
        text += u"removed: %1 told, %2 were\n"_s.arg(removals.size()).arg(m_removedMails.size());
    return text + compare(u"hook"_s, known, expected);
}

} // namespace warden
