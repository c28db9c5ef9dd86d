#include "tests/e2e/file_scan.h"

#include <QDirIterator>
#include <QFile>
#include <QStringEncoder>

namespace warden {

namespace {

QList<QByteArray> spellings(const QString &word)
{
    const QByteArray plain = word.toUtf8();
    QList<QByteArray> all{plain, QStringEncoder(QStringEncoder::Utf16LE)(word),
                          QStringEncoder(QStringEncoder::Utf16BE)(word)};
    // Inside a longer base64 text the word's first and last digits depend on what stands beside.
    for (qsizetype offset = 0; offset < 3; ++offset) {
        const QByteArray digits = (QByteArray(offset, ' ') + plain).toBase64();
        const qsizetype first = offset == 0 ? 0 : offset + 1;
        const qsizetype last = (offset + plain.size()) * 8 / 6;
        all.append(digits.mid(first, last - first));
    }
    return all;
}

} // namespace

QStringList findWords(const QByteArray &text, const QStringList &words)
{
    QStringList found;
    for (const QString &word : words) {
        for (const QByteArray &spelling : spellings(word)) {
            if (text.contains(spelling)) {
                found.append(word);
                break;
            }
        }
    }
    return found;
}

QStringList findWords(const QString &folder, const QStringList &words)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QString &word : findWords(path.toUtf8() + '\n' + file.readAll(), words))
            found.append(path + QStringLiteral(": ") + word);
    }
    return found;
}

} // namespace warden
