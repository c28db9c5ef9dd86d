#pragma once

#include <QPlainTextEdit>

namespace warden {

// What a program wrote, to be read as it is: so many lines of it are seen. Tab leaves it.
class MonoText : public QPlainTextEdit
{
    Q_OBJECT
public:
    MonoText(const QString &objectName, const QString &accessibleName, const QString &text,
             int lines, QWidget *parent = nullptr);
};

} // namespace warden
