#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

#include <vector>

class QCoreApplication;

namespace warden {

struct Language
{
    QString code = {};    // "de"
    QString ownName = {}; // "Deutsch"
};

// Those that nothing is missing of, by their own names.
std::vector<Language> offeredLanguages();

// The one that the person's system asks for first, of those that are there; else English.
QString systemLanguage(const QStringList &wanted = QLocale::system().uiLanguages());

// How numbers and dates are written: as on the person's system, where its language is this one.
QLocale localeFor(const QString &language);

// What the window speaks. Made once, before any text is.
class SpokenLanguage
{
public:
    explicit SpokenLanguage(QCoreApplication &application);
    ~SpokenLanguage();

    // An empty code: as the system. Also turns the layout round, and chooses how numbers and dates
    // are written. False where the language isn't there: then it is as the system.
    bool speak(const QString &code);
    const QString &code() const { return m_code; }

private:
    void install(QTranslator &translator, bool isLoaded);

    QCoreApplication &m_application;
    const QLocale m_ownLocale;
    QTranslator m_qt; // standard buttons and menus of text fields
    QTranslator m_texts;
    QString m_code;
};

} // namespace warden
