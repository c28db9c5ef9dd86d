#include "ui/widgets/names.h"

#include <QAccessibleWidget>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr const char *roleProperty = "accessibleRole";

// Called for a widget's class and then for those that it inherits, until somebody knows it: a
// label or a button never gets as far as these three.
bool isContainer(const QString &className)
{
    return className == "QFrame"_L1 || className == "QScrollArea"_L1 || className == "QWidget"_L1;
}

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    if (const QVariant role = widget->property(roleProperty); role.isValid())
        return new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt()));
    // Qt would tell of a frame as of a window, and of the others as of nothing.
    if (isContainer(className) && !widget->accessibleName().isEmpty())
        return new QAccessibleWidget(widget, QAccessible::Grouping);
    // Qt 6.4's own ends the program when a screen reader asks for a scroll bar that just went.
    if (className == "QScrollArea"_L1)
        return new QAccessibleWidget(widget, QAccessible::Client);
    return nullptr;
}

void installRoles()
{
    [[maybe_unused]] static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
}

} // namespace

void forgetInterface(QWidget *widget)
{
    if (QAccessibleInterface *known = QAccessible::queryAccessibleInterface(widget))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(known));
}

void setNames(QWidget *widget, const QString &objectName, const QString &accessibleName)
{
    widget->setObjectName(objectName);
    if (accessibleName.isEmpty())
        return;
    installRoles();
    widget->setAccessibleName(accessibleName);
    forgetInterface(widget);
}

void setRole(QWidget *widget, QAccessible::Role role)
{
    installRoles();
    widget->setProperty(roleProperty, static_cast<int>(role));
    forgetInterface(widget);
}

} // namespace warden
