#include <QElapsedTimer>
#include <QFile>

#include <KContacts/VCardConverter>
#include <algorithm>
#include <cstdio>

// The same measurement with KContacts (KDE Frameworks 5 and Qt 5, so not part of the build).
int main(int, char **argv)
{
    QFile file(QString::fromLocal8Bit(argv[1]));
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    const QByteArray bytes = file.readAll();
    KContacts::VCardConverter converter;
    KContacts::Addressee::List contacts;
    double read = 1e9;
    double write = 1e9;
    qint64 written = 0;
    for (int round = 0; round < 9; ++round) {
        QElapsedTimer timer;
        timer.start();
        contacts = converter.parseVCards(bytes);
        read = std::min(read, timer.nsecsElapsed() / 1e6);
        timer.restart();
        written += converter.exportVCards(contacts, KContacts::VCardConverter::v3_0).size();
        write = std::min(write, timer.nsecsElapsed() / 1e6);
    }
    std::printf("vcard-read %.1f\nvcard-write %.1f\n", read, write);
    return contacts.size() == 10000 && written > 0 ? 0 : 1;
}
