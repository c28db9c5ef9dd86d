#include "ui/widgets/file_choice.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warden;

// The question for a file.
class FileChoiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_owner = std::make_unique<QWidget>();
        m_taken.clear();
    }

    void aReportIsPagesUnlessItIsForPrograms()
    {
        QFileDialog *dialog = ask(reportFileQuestion(u"report"_s));
        QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), u"report.pdf"_s);
        QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
        QCOMPARE(dialog->defaultSuffix(), u"pdf"_s);
        Q_EMIT dialog->filterSelected(dialog->nameFilters().value(1));
        QCOMPARE(dialog->defaultSuffix(), u"json"_s);
        Q_EMIT dialog->fileSelected(u"/tmp/report.json"_s);
        QCOMPARE(m_taken, u"/tmp/report.json"_s);
    }

    void whereAnyKindIsTakenNoEndingIsAdded()
    {
        QFileDialog *dialog = ask({FileChoice::NewFile, {}, {}, u"All files (*)"_s});
        QCOMPARE(dialog->defaultSuffix(), QString());
    }

    void aFileThatIsThereKeepsItsName()
    {
        QFileDialog *dialog = ask({FileChoice::ExistingFile, {}, {}, u"Text files (*.txt)"_s});
        QCOMPARE(dialog->defaultSuffix(), QString());
        QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptOpen);
    }

private:
    QFileDialog *ask(const FileQuestion &question)
    {
        askForFile(*m_owner, question, [this](const QString &path) { m_taken = path; });
        return m_owner->findChild<QFileDialog *>(u"fileDialog"_s);
    }

    std::unique_ptr<QWidget> m_owner;
    QString m_taken;
};

QTEST_MAIN(FileChoiceTest)
#include "file_choice_test.moc"
