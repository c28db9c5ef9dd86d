#include "app/desktop/desktop.h"
#include "core/base/core_dumps.h"
#include "core/crypto/process_exit.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

// As told, or the folder that somebody made beside the program for it. What starts the
// self-extracting file's program tells it: there the program lies in a folder that is replaced.
QString portableFolder(const QString &told)
{
    if (!told.isEmpty())
        return QDir(told).absolutePath();
    const QString beside = QCoreApplication::applicationDirPath() + u"/contact-warden-data"_s;
    return QFileInfo(beside).isDir() ? beside : QString();
}

} // namespace

int main(int argc, char *argv[])
{
#ifdef NDEBUG
    warden::switchOffCoreDumps();
#endif
    warden::skipOpenSslCleanup();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"contact-warden"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(WARDEN_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Contact Warden"_s);
    QGuiApplication::setDesktopFileName(u"org.contactwarden.ContactWarden"_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Syncs contacts and proves what happened."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption workspace(
        u"workspace"_s, QCoreApplication::translate("main", "The workspace's folder."), u"DIR"_s);
    const QCommandLineOption demo(
        u"demo"_s,
        QCoreApplication::translate("main", "Open a throw-away workspace with made-up contacts."));
    const QCommandLineOption language(
        u"language"_s, QCoreApplication::translate("main", "Speak this language, by its code: de."),
        u"CODE"_s);
    const QCommandLineOption portable(
        u"portable"_s,
        QCoreApplication::translate("main", "Keep everything in this folder, and nothing elsewhere "
                                            "on this computer."),
        u"DIR"_s);
    parser.addOptions({workspace, demo, portable, language});
    parser.process(application);
    if (parser.isSet(portable) && parser.value(portable).isEmpty()) {
        std::fputs("contact-warden: --portable takes a folder\n", stderr);
        return 2;
    }

    warden::DesktopOptions options;
    options.workspace = parser.value(workspace);
    options.language = parser.value(language);
    options.isDemo = parser.isSet(demo);
    options.portable = portableFolder(parser.value(portable));
    warden::Desktop desktop(application, options);
    return desktop.run();
}
