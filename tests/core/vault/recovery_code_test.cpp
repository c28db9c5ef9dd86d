#include "core/vault/recovery_code.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

static Result<Secret> readText(const QByteArray &typed)
{
    return readRecoveryCode(Secret(QByteArrayView(typed)));
}

class RecoveryCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCodeIsEightGroupsWithoutAmbiguousLetters()
    {
        const QRegularExpression shape(u"^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$"_s);
        QSet<QByteArray> seen;
        for (int i = 0; i < 200; ++i) {
            const QByteArray code = newRecoveryCode()->view().toByteArray();
            QVERIFY2(shape.match(QString::fromLatin1(code)).hasMatch(), code.constData());
            seen.insert(code);
        }
        QCOMPARE(seen.size(), 200);
    }

    void whatWasPrintedIsReadHoweverItIsTyped()
    {
        for (int i = 0; i < 50; ++i) {
            const QByteArray text = newRecoveryCode()->view().toByteArray();
            QByteArray typed = text.toLower();
            typed.replace('-', "").replace('0', "O").replace('1', i % 2 ? "l" : "I");
            typed.insert(7, "  ").append('\n');
            QCOMPARE(readText(text)->view(), QByteArrayView(text));
            QCOMPARE(readText(typed)->view(), QByteArrayView(text));
        }
    }

    void aSlipIsNoticed()
    {
        const QByteArray text = newRecoveryCode()->view().toByteArray();
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text.at(i) == '-')
                continue;
            QByteArray changed = text;
            changed[i] = changed.at(i) == '7' ? '8' : '7';
            const Result<Secret> read = readText(changed);
            QVERIFY(!read);
            QCOMPARE(read.error().reason, ErrorReason::WrongRecoveryCode);
        }
    }

    void otherTextIsNoCode_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("short") << QByteArray("7K3M-Q0ZT");
        QTest::newRow("long") << QByteArray(33, '0');
        QTest::newRow("very long") << QByteArray(1000000, '0');
        QTest::newRow("other letters") << QByteArray(32, 'U');
        QTest::newRow("not ASCII") << QByteArray("ä") + QByteArray(30, '0');
        QTest::newRow("blanks") << QByteArray(32, ' ');
    }

    void otherTextIsNoCode()
    {
        QFETCH(QByteArray, typed);
        QVERIFY(!readText(typed));
    }
};

QTEST_GUILESS_MAIN(RecoveryCodeTest)
#include "recovery_code_test.moc"
