#include "core/contacts/contact_json.h"
#include "core/contacts/vcard_writer.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

// The best of several rounds, in milliseconds.
template <class Work>
double best(Work work)
{
    double fastest = 1e9;
    for (int round = 0; round < 9; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        fastest = std::min(fastest, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return fastest;
}

// 10,000 typical cards, 3 MB.
QByteArray sampleFile()
{
    QByteArray file;
    for (int i = 0; i < 10'000; ++i) {
        const QByteArray n = QByteArray::number(i);
        file += "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:5f6a0c7e-8d9c-4e9c-9d5a-" +
                n.rightJustified(12, '0') + "\r\nFN:Person Number " + n + "\r\nN:Number" + n +
                ";Person;;;\r\nORG:M\xC3\xBCller & S\xC3\xB6hne GmbH;Einkauf\r\nTITLE:Buyer\r\n" +
                "EMAIL;TYPE=work:person" + n + "@example.com\r\nTEL;TYPE=CELL:+49 170 " + n +
                "\r\nADR;TYPE=work:;;Hauptstr. " + n + ";Berlin;;10115;Germany\r\n" +
                "NOTE:Met at the fair\\, call again.\r\nREV:20240305T101112Z\r\nEND:VCARD\r\n";
    }
    return file;
}

} // namespace

// With a file name: writes the sample there, for another program to measure. Without: prints
// milliseconds as "name value" lines.
int main(int argc, char **argv)
{
    const QByteArray file = sampleFile();
    if (argc > 1) {
        QFile out(QString::fromLocal8Bit(argv[1]));
        return out.open(QIODevice::WriteOnly) && out.write(file) == file.size() ? 0 : 1;
    }
    QList<Contact> contacts;
    const double read = best([&] {
        contacts.clear();
        const CardSlices cards = splitVCards(file);
        for (const CardSlice &slice : cards.slices) {
            if (Result<Contact> contact = readVCard(slice.bytes))
                contacts.append(std::move(*contact));
        }
    });
    qsizetype bytes = 0;
    const double write = best([&] {
        for (const Contact &contact : contacts)
            bytes += writeVCard(contact, VCardVersion::V3).size();
    });
    QList<QByteArray> stored;
    const double toJson = best([&] {
        stored.clear();
        for (const Contact &contact : contacts)
            stored.append(contactToJson(contact));
    });
    bool good = contacts.size() == 10'000 && bytes > 0;
    const double fromJson = best([&] {
        for (const QByteArray &json : stored)
            good &= contactFromJson(json).has_value();
    });
    std::printf("vcard-read %.1f\nvcard-write %.1f\njson-write %.1f\n"
                "json-read %.1f\n",
                read, write, toJson, fromJson);
    return good ? 0 : 1;
}
