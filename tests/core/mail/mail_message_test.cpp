#include "core/mail/mail_address.h"
#include "core/mail/mail_message.h"
#include "core/mail/quoted_printable.h"

#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

MailMessage message()
{
    return {u"warden@example.org"_s,
            {u"ada@example.org"_s, u"grace@example.org"_s},
            u"Checkpoint"_s,
            u"One line\nand another\n"_s,
            QDateTime({2026, 3, 5}, {9, 4, 3}, QTimeZone::utc())};
}

QByteArray headerOf(const QByteArray &text, const QByteArray &name)
{
    const qsizetype begin = text.indexOf(name + ": ") + name.size() + 2;
    qsizetype end = text.indexOf("\r\n", begin);
    while (text.mid(end + 2, 1) == " ") // folded
        end = text.indexOf("\r\n", end + 2);
    return text.mid(begin, end - begin);
}

} // namespace

class MailMessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageHasTheHeadersOfItsStandards()
    {
        const Result<MailEnvelope> envelope = toEnvelope(message());
        QVERIFY(envelope);
        QCOMPARE(envelope->from, QByteArray("warden@example.org"));
        QCOMPARE(envelope->to, (QList<QByteArray>{"ada@example.org", "grace@example.org"}));
        const QByteArray &text = envelope->text;
        QCOMPARE(headerOf(text, "Date"), QByteArray("Thu, 05 Mar 2026 09:04:03 +0000"));
        QCOMPARE(headerOf(text, "From"), QByteArray("<warden@example.org>"));
        QCOMPARE(headerOf(text, "To"), QByteArray("<ada@example.org>,\r\n <grace@example.org>"));
        QCOMPARE(headerOf(text, "Subject"), QByteArray("Checkpoint"));
        QVERIFY(headerOf(text, "Message-ID").endsWith("@example.org>"));
        QVERIFY(text.endsWith("\r\n\r\nOne line\r\nand another\r\n"));
    }

    void aMessageThatIsSentAgainIsTheSameOne()
    {
        MailMessage again = message();
        again.id = u"alert-1/2+3"_s;
        QCOMPARE(headerOf(toEnvelope(again)->text, "Message-ID"),
                 QByteArray("<alert-1/2+3@example.org>"));
        for (const QString &id :
             {u"a>\r\nBcc: eve@example.org"_s, u"a b"_s, u"ä"_s, u"a@b"_s, QString(101, u'a')}) {
            again.id = id;
            QVERIFY2(!toEnvelope(again), qPrintable(id));
        }
    }

    void noMessageHasALineThatIsTooLongOrNotAscii()
    {
        MailMessage long_ = message();
        long_.subject = u"Prüfpunkt "_s + u"ж😀"_s.repeated(40);
        long_.body = u"é"_s.repeated(5000) + u"\n.\n"_s + u"x"_s.repeated(5000);
        const Result<MailEnvelope> envelope = toEnvelope(long_);
        QVERIFY(envelope);
        for (const QByteArray &line : envelope->text.split('\n')) { // each with its '\r'
            QVERIFY2(line.size() <= 77, line.constData());
            for (const char byte : line)
                QVERIFY(byte == '\r' || (byte >= ' ' && byte <= '~'));
        }
    }

    void aSubjectComesBackFromItsEncodedWords_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::newRow("accents") << u"Prüfpunkt für Büro"_s;
        QTest::newRow("long") << u"ж"_s.repeated(190);
        QTest::newRow("pairs of code units") << u"😀"_s.repeated(90);
        QTest::newRow("looks encoded") << u"=?UTF-8?B?QQ==?="_s;
        QTest::newRow("long ASCII") << u"a b "_s.repeated(45);
    }
    void aSubjectComesBackFromItsEncodedWords()
    {
        QFETCH(QString, subject);
        MailMessage encoded = message();
        encoded.subject = subject;
        const Result<MailEnvelope> envelope = toEnvelope(encoded);
        QVERIFY(envelope);
        static const QRegularExpression word(u"^=\\?UTF-8\\?B\\?([A-Za-z0-9+/=]+)\\?=$"_s);
        QString back;
        for (const QByteArray &part : headerOf(envelope->text, "Subject").split(' ')) {
            const auto match = word.match(QString::fromLatin1(part.trimmed()));
            QVERIFY2(match.hasMatch(), part.constData());
            back += QString::fromUtf8(QByteArray::fromBase64(match.captured(1).toLatin1()));
        }
        QCOMPARE(back, subject);
    }

    void nothingAddsAHeaderOrARecipient_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("subject");
        const QString good = u"ada@example.org"_s;
        QTest::newRow("line end in the subject") << good << good << u"A\r\nBcc: eve@example.org"_s;
        QTest::newRow("line feed alone") << good << good << u"A\nBcc: eve@example.org"_s;
        QTest::newRow("next line") << good << good << u"A\u0085B"_s;
        QTest::newRow("line separator") << good << good << u"A\u2028B"_s;
        QTest::newRow("line end in the sender") << u"a@b.org>\r\nBcc: <e@b.org"_s << good << u"A"_s;
        QTest::newRow("two recipients in one") << good << u"a@b.org,e@b.org"_s << u"A"_s;
        QTest::newRow("angle brackets") << good << u"a@b.org> <e@b.org"_s << u"A"_s;
        QTest::newRow("a parameter") << u"a@b.org> SIZE=1"_s << good << u"A"_s;
        QTest::newRow("a display name") << good << u"Ada <ada@example.org>"_s << u"A"_s;
    }
    void nothingAddsAHeaderOrARecipient()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, subject);
        MailMessage bad = message();
        bad.from = from;
        bad.to = {to};
        bad.subject = subject;
        QVERIFY(!toEnvelope(bad));
    }

    void anAddressIsUsableOrNot_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("address");
        QTest::newRow("plain") << u" ada@example.org "_s << QByteArray("ada@example.org");
        QTest::newRow("tag") << u"a.b+c@x-y.example"_s << QByteArray("a.b+c@x-y.example");
        QTest::newRow("umlaut domain")
            << u"ada@bücher.example"_s << QByteArray("ada@xn--bcher-kva.example");
        for (const QString &bad :
             {u""_s, u"ada"_s, u"@example.org"_s, u"ada@"_s, u"a..b@example.org"_s,
              u".a@example.org"_s, u"a b@example.org"_s, u"\"a\"@example.org"_s,
              u"ädä@example.org"_s, u"a@-x.org"_s, u"a@x..org"_s, u"a@b@example.org"_s,
              u"x"_s.repeated(65) + u"@example.org"_s, u"a@"_s + u"x"_s.repeated(64) + u".org"_s})
            QTest::addRow("not: %s", qPrintable(bad.left(20))) << bad << QByteArray();
    }
    void anAddressIsUsableOrNot()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, address);
        const Result<QByteArray> made = mailAddress(text);
        QCOMPARE(made.value_or(QByteArray()), address);
        if (!made)
            QCOMPARE(made.error().reason, ErrorReason::AddressUnusable);
    }

    void quotedPrintableIsThatOfTheStandard_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("encoded");
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("an equals sign") << QByteArray("a=b\n") << QByteArray("a=3Db\r\n");
        QTest::newRow("UTF-8") << QByteArray("\xe2\x80\x94 x") << QByteArray("=E2=80=94 x\r\n");
        QTest::newRow("a blank at the end") << QByteArray("a \r\nb") << QByteArray("a=20\r\nb\r\n");
        QTest::newRow("76 fit") << QByteArray(76, 'x') << QByteArray(76, 'x') + "\r\n";
        QTest::newRow("77 don't") << QByteArray(77, 'x') << QByteArray(75, 'x') + "=\r\nxx\r\n";
    }
    void quotedPrintableIsThatOfTheStandard()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, encoded);
        QCOMPARE(toQuotedPrintable(text), encoded);
    }
};

QTEST_GUILESS_MAIN(MailMessageTest)
#include "mail_message_test.moc"
