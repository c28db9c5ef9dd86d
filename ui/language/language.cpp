#include "ui/language/language.h"

#include "ui/text/plural.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const QString folder = u":/translations"_s;
const QString prefix = u"contact-warden_"_s;
const QString ending = u".qm"_s;

QString fileOf(const QString &code)
{
    return folder + u'/' + prefix + code + ending;
}

// "Português" and not "português": it begins a line.
QString ownNameOf(const QString &code)
{
    const QLocale locale(code);
    QString name = locale.nativeLanguageName();
    if (!name.isEmpty())
        name[0] = locale.toUpper(name.left(1)).at(0);
    return code == "en"_L1 ? u"English"_s : name;
}

// Beside the program in a bundle, else where the system keeps Qt's.
bool loadQtTexts(QTranslator &translator, const QString &code)
{
    const QString file = u"qtbase_"_s + code;
    return translator.load(file, QCoreApplication::applicationDirPath() + u"/translations"_s) ||
           translator.load(file, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace

std::vector<Language> offeredLanguages()
{
    loadTranslations();
    std::vector<Language> languages;
    for (const QString &file : QDir(folder).entryList({prefix + u'*' + ending})) {
        const QString code = file.chopped(ending.size()).mid(prefix.size());
        languages.push_back({code, ownNameOf(code)});
    }
    std::ranges::sort(languages, [](const Language &one, const Language &other) {
        return QString::localeAwareCompare(one.ownName, other.ownName) < 0;
    });
    return languages;
}

QString systemLanguage(const QStringList &wanted)
{
    const std::vector<Language> languages = offeredLanguages();
    for (const QString &each : wanted) {
        const QString code = each.section(u'-', 0, 0).section(u'_', 0, 0);
        if (std::ranges::find(languages, code, &Language::code) != languages.end())
            return code;
    }
    return u"en"_s;
}

QLocale localeFor(const QString &language)
{
    const QLocale system = QLocale::system();
    const QLocale wanted(language);
    return system.language() == wanted.language() ? system : wanted;
}

SpokenLanguage::SpokenLanguage(QCoreApplication &application) : m_application(application) {}

SpokenLanguage::~SpokenLanguage()
{
    m_application.removeTranslator(&m_texts);
    m_application.removeTranslator(&m_qt);
    QLocale::setDefault(m_ownLocale);
}

bool SpokenLanguage::speak(const QString &code)
{
    loadTranslations();
    const bool isThere = !code.isEmpty() && QFile::exists(fileOf(code));
    m_code = isThere ? code : systemLanguage();
    // A system in a language that isn't there still has its own dates and numbers.
    QLocale::setDefault(isThere ? localeFor(m_code) : m_ownLocale);
    QGuiApplication::setLayoutDirection(QLocale(m_code).textDirection());
    install(m_qt, loadQtTexts(m_qt, m_code));
    // The source is English already, and its plural forms are loaded as the program starts.
    install(m_texts, m_code != "en"_L1 && m_texts.load(fileOf(m_code)));
    return isThere || code.isEmpty();
}

void SpokenLanguage::install(QTranslator &translator, bool isLoaded)
{
    m_application.removeTranslator(&translator);
    if (isLoaded)
        m_application.installTranslator(&translator);
}

} // namespace warden
