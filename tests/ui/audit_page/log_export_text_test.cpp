#include "ui/audit_page/log_export_dialog.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace warden;

class LogExportTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatCanBeVerifiedIsSaidToBe()
    {
        using Format = Session::LogFormat;
        const QString folder = u"/tmp/log"_s;
        const QString lines = whereExported(Format::JsonLines, 4, folder);
        QVERIFY(lines.contains(u"verified"_s) && lines.contains(u"log"_s));
        for (const Format format : {Format::Csv, Format::Cef, Format::Ocsf}) {
            const QString text = whereExported(format, 4, folder);
            QVERIFY(!text.contains(u"verified"_s));
            QVERIFY(text.contains(u"4"_s) && text.contains(u"log"_s));
        }
    }
};

QTEST_GUILESS_MAIN(LogExportTextTest)
#include "log_export_text_test.moc"
