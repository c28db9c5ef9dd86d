#include "app/desktop/desktop.h"
#include "core/base/core_dumps.h"
#include "core/crypto/process_exit.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace Qt::StringLiterals;

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
    parser.addOptions({workspace, demo, language});
    parser.process(application);

    warden::DesktopOptions options;
    options.workspace = parser.value(workspace);
    options.language = parser.value(language);
    options.isDemo = parser.isSet(demo);
    warden::Desktop desktop(application, options);
    return desktop.run();
}
