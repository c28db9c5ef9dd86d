#include "core/posture/secret_search.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

std::vector<SoughtSecret> sought()
{
    std::vector<SoughtSecret> secrets;
    secrets.push_back({u"HubSpot"_s, Secret("pat-na1-0123456789")});
    return secrets;
}

} // namespace

class SecretSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder.emplace(); }

    void ourSecretIsFoundByNameAndPlace()
    {
        write(u"notes.txt"_s, "nothing");
        write(u"deep/er/.bashrc"_s, "export KEY=pat-na1-0123456789\n");
        const Finding finding = search({m_folder->path()});
        QCOMPARE(finding.answer(), Answer::Fail);
        QCOMPARE(finding.failing(), 1);
        QCOMPARE(finding.subjects(),
                 QStringList{u"HubSpot: "_s + m_folder->filePath(u"deep/er/.bashrc"_s)});
        // The place is evidence; the secret never is.
        QVERIFY(
            !QString::fromUtf8(QJsonDocument(finding.evidence()).toJson()).contains(u"pat-na1"_s));
    }

    void oneAcrossTwoPiecesIsFound()
    {
        write(u"a"_s, QByteArray(64 * 1024 - 9, '.') + "pat-na1-0123456789" + QByteArray(99, '.'));
        QCOMPARE(search({m_folder->path()}).answer(), Answer::Fail);
    }

    void whereItIsntIsAPass()
    {
        write(u"a"_s, "pat-na1-012345678 is one short");
        QCOMPARE(search({m_folder->filePath(u"a"_s)}).answer(), Answer::Pass);
    }

    void whatWasntReadIsNoPass()
    {
        write(u"a"_s, "nothing");
        QCOMPARE(search({m_folder->filePath(u"a"_s), m_folder->filePath(u"gone"_s)}).why(),
                 Unknown::Incomplete);
        QCOMPARE(search({}).why(), Unknown::Incomplete);
        Progress progress;
        QCOMPARE(searchForSecrets({m_folder->path()}, {}, {}, progress)->why(),
                 Unknown::Incomplete);
        write(u"big"_s, QByteArray(5 * 1024 * 1024, 'x'));
        QCOMPARE(search({m_folder->path()}).why(), Unknown::Incomplete);
        QFile::remove(m_folder->filePath(u"big"_s));
        write(u"1/2/3/4/5/6/7/8/9/10/a"_s, "deep");
        QCOMPARE(search({m_folder->path()}).why(), Unknown::Incomplete);
    }

    void secretsTooShortToSeekAreNotLookedFor()
    {
        write(u"a"_s, "abc");
        std::vector<SoughtSecret> secrets = sought();
        secrets.push_back({u"short"_s, Secret("abc")});
        Progress progress;
        const Finding finding =
            searchForSecrets({m_folder->filePath(u"a"_s)}, {}, secrets, progress).value();
        QCOMPARE(finding.why(), Unknown::Incomplete);
        QCOMPARE(finding.facts().value("secrets"_L1).toInteger(), 1);
    }

    void aPlaceThatIsALinkIsLookedForWhereItLeads()
    {
        write(u"dotfiles/bashrc"_s, "pat-na1-0123456789");
        const QString link = m_folder->filePath(u".bashrc"_s);
        QVERIFY(QFile::link(m_folder->filePath(u"dotfiles/bashrc"_s), link));
        const Finding finding = search({link});
        QCOMPARE(finding.answer(), Answer::Fail);
        QVERIFY(finding.subjects().constFirst().endsWith(u"dotfiles/bashrc"_s));
        // Once, by whatever names.
        QCOMPARE(search({link, m_folder->filePath(u"dotfiles"_s), link}).failing(), 1);
        QVERIFY(QFile::remove(m_folder->filePath(u"dotfiles/bashrc"_s)));
        QCOMPARE(search({link, m_folder->path()}).why(), Unknown::Incomplete);
    }

    void otherLinksArentFollowedAndNoPass()
    {
        write(u"elsewhere/a"_s, "pat-na1-0123456789");
        QDir(m_folder->path()).mkpath(u"looked"_s);
        write(u"looked/b"_s, "nothing");
        const QString looked = m_folder->filePath(u"looked"_s);
        QVERIFY(QFile::link(m_folder->filePath(u"elsewhere"_s), looked + u"/folder"_s));
        QCOMPARE(search({looked}).answer(), Answer::Pass);
        QVERIFY(QFile::link(m_folder->filePath(u"elsewhere/a"_s), looked + u"/file"_s));
        QCOMPARE(search({looked}).why(), Unknown::Incomplete);
    }

    void whereItWasFoundIsKnownAfterwards()
    {
        const QString deep = u"deep/"_s + QString(240, u'd');
        write(u"a: b"_s, "pat-na1-0123456789");
        write(deep, "pat-na1-0123456789");
        std::vector<SoughtSecret> secrets;
        secrets.push_back({u"Hub: /Spot"_s, Secret("pat-na1-0123456789")});
        Progress progress;
        const Finding finding = searchForSecrets({m_folder->path()}, {}, secrets, progress).value();
        QCOMPARE(finding.failing(), 2);
        QStringList places = placesFoundIn(finding);
        places.sort();
        QCOMPARE(places, (QStringList{m_folder->filePath(u"a: b"_s),
                                      m_folder->filePath(u"deep"_s) + u'/'}));
        QCOMPARE(searchForSecrets(places, {}, secrets, progress)->failing(), 2);
        secrets.front().name = QString(300, u'n');
        const QString one = m_folder->filePath(u"a: b"_s);
        QCOMPARE(placesFoundIn(searchForSecrets({one}, {}, secrets, progress).value()),
                 QStringList{one});
        QVERIFY(QFile::remove(one));
        QCOMPARE(placesFoundIn(finding).size(), 1);
    }

    void moreThanCanBeNamedIsSoughtWhereItWas()
    {
        for (int i = 0; i <= Finding::mostSubjects; ++i)
            write(u"many/%1"_s.arg(i), "pat-na1-0123456789");
        QVERIFY(placesFoundIn(search({m_folder->path()})).contains(m_folder->path()));
    }

    void whatIsToBePassedOverIsntOpenedUnderAnyName()
    {
        write(u"open.db"_s, "pat-na1-0123456789");
        write(u"b"_s, "nothing");
        const QString path = m_folder->filePath(u"open.db"_s);
        std::filesystem::create_hard_link(QFileInfo(path).filesystemFilePath(),
                                          QFileInfo(path + u".link"_s).filesystemFilePath());
        QCOMPARE(search({m_folder->path()}, {path, path + u"-wal"_s}).answer(), Answer::Pass);
        QCOMPARE(search({path}, {}).answer(), Answer::Fail);
    }

    void itCanBeStopped()
    {
        write(u"a"_s, "nothing");
        Progress stopped({}, [] { return true; });
        QCOMPARE(searchForSecrets({m_folder->path()}, {}, sought(), stopped).error().kind,
                 ErrorKind::Cancelled);
    }

private:
    void write(const QString &name, const QByteArray &bytes)
    {
        QDir(m_folder->path())
            .mkpath(name.section(u'/', 0, -2).isEmpty() ? u"."_s : name.section(u'/', 0, -2));
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    Finding search(const QStringList &places, const QStringList &passedOver = {})
    {
        Progress progress;
        return searchForSecrets(places, passedOver, sought(), progress).value();
    }

    std::optional<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(SecretSearchTest)
#include "secret_search_test.moc"
