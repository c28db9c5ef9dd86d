#include "ui/page/preferences.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const QString themeKey = u"window/theme"_s;
const QString contrastKey = u"window/contrast"_s;
const QString languageKey = u"window/language"_s;
const QString idleKey = u"window/lockAfterMinutes"_s;
const QString notificationsKey = u"notifications"_s;
const QString dismissedKey = u"window/dismissedVersion"_s;
const QString geometryKey = u"window/geometry"_s;
const QString pageKey = u"window/page"_s;
const QString setupKey = u"window/setupHiddenIn"_s;
const QString operatorKey = u"window/operator"_s;
const QString viewsGroup = u"views/"_s;
constexpr int lockAfterMinutes = 10;
constexpr int mostMinutes = 24 * 60;

// How choices are written down, in the order of their enumerations. What is unknown is the first.
using ChoiceNames = std::array<QLatin1StringView, 3>;
constexpr ChoiceNames themeNames = {"system"_L1, "light"_L1, "dark"_L1};
constexpr ChoiceNames contrastNames = {"system"_L1, "more"_L1, "usual"_L1};

template <class Choice>
Choice choiceFrom(const ChoiceNames &names, const QString &name)
{
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? Choice() : static_cast<Choice>(found - names.begin());
}

} // namespace

Preferences::Preferences(const QString &path, const ManagedSettings &managed, QObject *parent)
    : QObject(parent),
      m_settings(path.isEmpty() ? QSettings(QSettings::IniFormat, QSettings::UserScope,
                                            u"contact-warden"_s, u"contact-warden"_s)
                                      .fileName()
                                : path,
                 QSettings::IniFormat),
      m_managed(managed), m_lastPage(m_settings.value(pageKey).toString())
{}

Preferences::~Preferences()
{
    if (m_settings.value(pageKey).toString() != m_lastPage)
        m_settings.setValue(pageKey, m_lastPage);
}

ThemeChoice Preferences::theme() const
{
    return choiceFrom<ThemeChoice>(themeNames, m_settings.value(themeKey).toString());
}

void Preferences::setTheme(ThemeChoice choice)
{
    m_settings.setValue(themeKey, QString(themeNames.at(size_t(choice))));
    Q_EMIT themeChanged();
}

ContrastChoice Preferences::contrast() const
{
    return choiceFrom<ContrastChoice>(contrastNames, m_settings.value(contrastKey).toString());
}

void Preferences::setContrast(ContrastChoice choice)
{
    m_settings.setValue(contrastKey, QString(contrastNames.at(size_t(choice))));
    Q_EMIT themeChanged();
}

QString Preferences::language() const
{
    return m_settings.value(languageKey).toString();
}

void Preferences::setLanguage(const QString &code)
{
    m_settings.setValue(languageKey, code);
}

int Preferences::idleLockMinutes() const
{
    if (m_managed.lockAfterMinutes)
        return *m_managed.lockAfterMinutes;
    bool isNumber = false;
    const int minutes = m_settings.value(idleKey, lockAfterMinutes).toInt(&isNumber);
    // A damaged setting never switches the lock off.
    return isNumber && minutes >= 0 && minutes <= mostMinutes ? minutes : lockAfterMinutes;
}

void Preferences::setIdleLockMinutes(int minutes)
{
    m_settings.setValue(idleKey, minutes);
    Q_EMIT idleLockChanged();
}

bool Preferences::areNotificationsShown() const
{
    return m_settings.value(notificationsKey, true).toBool();
}

void Preferences::setNotificationsShown(bool areShown)
{
    m_settings.setValue(notificationsKey, areShown);
    Q_EMIT notificationsChanged();
}

QUrl Preferences::updateFeed() const
{
    return m_managed.updateFeed.value_or(updateFeedFrom(QStringLiteral(WARDEN_UPDATE_FEED)));
}

QString Preferences::dismissedVersion() const
{
    return m_settings.value(dismissedKey).toString();
}

void Preferences::setDismissedVersion(const QString &version)
{
    m_settings.setValue(dismissedKey, version);
}

QByteArray Preferences::windowGeometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue(geometryKey, geometry);
}

QString Preferences::lastPage() const
{
    return m_lastPage;
}

void Preferences::setLastPage(const QString &id)
{
    m_lastPage = id;
}

bool Preferences::isSetupHidden(const QString &workspace) const
{
    return m_settings.value(setupKey).toStringList().contains(workspace);
}

void Preferences::setSetupHidden(const QString &workspace, bool isHidden)
{
    QStringList hidden = m_settings.value(setupKey).toStringList();
    hidden.removeAll(workspace);
    if (isHidden)
        hidden << workspace;
    m_settings.setValue(setupKey, hidden);
}

QString Preferences::lastOperator() const
{
    return m_settings.value(operatorKey).toString();
}

void Preferences::setLastOperator(const QString &name)
{
    if (name != lastOperator())
        m_settings.setValue(operatorKey, name);
}

QStringList Preferences::view(const QString &name) const
{
    return m_settings.value(viewsGroup + name).toStringList();
}

void Preferences::setView(const QString &name, const QStringList &view)
{
    if (view.isEmpty())
        m_settings.remove(viewsGroup + name);
    else
        m_settings.setValue(viewsGroup + name, view);
}

} // namespace warden
