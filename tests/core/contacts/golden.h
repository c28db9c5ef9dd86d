#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QStringList>

// Golden files of tests/golden/contacts. With WARDEN_UPDATE_GOLDEN set, expected files are written
// anew instead of compared: look at the diff before you commit it.
namespace warden::golden {

inline QString path(const QString &relative)
{
    return QStringLiteral(WARDEN_TEST_DATA "/../../golden/contacts/") + relative;
}

inline QByteArray read(const QString &relative)
{
    QFile file(path(relative));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QStringList names(const QString &folder, const QString &pattern)
{
    return QDir(path(folder)).entryList({pattern}, QDir::Files, QDir::Name);
}

inline QByteArray expected(const QString &relative, const QByteArray &actual)
{
    if (qEnvironmentVariableIsSet("WARDEN_UPDATE_GOLDEN")) {
        QFile file(path(relative));
        if (file.open(QIODevice::WriteOnly))
            file.write(actual);
    }
    return read(relative);
}

} // namespace warden::golden
