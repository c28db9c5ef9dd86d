// render_icons SVG FOLDER  The app's icon in the sizes and containers that desktops ask for:
// FOLDER/16.png … 512.png, FOLDER/contact-warden.ico (Windows) and FOLDER/contact-warden.icns
// (macOS). Runs while the app is built; nothing of it is installed.
#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgRenderer>
#include <QtEndian>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

QByteArray png(QSvgRenderer &drawing, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing.render(&painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

template <typename Number>
QByteArray little(Number number)
{
    QByteArray bytes(sizeof number, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

QByteArray big(quint32 number)
{
    QByteArray bytes(sizeof number, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

// A heading, a table of contents and PNG files, as Windows reads it since Vista. 256 is written as
// 0.
QByteArray ico(QSvgRenderer &drawing)
{
    const QList<int> sizes{16, 24, 32, 48, 64, 128, 256};
    QByteArray table = little<quint16>(0) + little<quint16>(1) +
                       little<quint16>(static_cast<quint16>(sizes.size()));
    QByteArray images;
    const qsizetype start = table.size() + 16 * sizes.size();
    for (const int size : sizes) {
        const QByteArray image = png(drawing, size);
        const auto side = static_cast<quint8>(size % 256);
        table += little(side) + little(side) + little<quint16>(0) + little<quint16>(1) +
                 little<quint16>(32) + little(static_cast<quint32>(image.size())) +
                 little(static_cast<quint32>(start + images.size()));
        images += image;
    }
    return table + images;
}

// Named blocks with PNG files, the length of each with its name and itself; since macOS 10.7.
QByteArray icns(QSvgRenderer &drawing)
{
    // The two names for 16 and 32 points themselves are left out: bundles show them scrambled.
    const QList<std::pair<QByteArray, int>> blocks{{"ic07", 128},  {"ic08", 256}, {"ic09", 512},
                                                   {"ic10", 1024}, {"ic11", 32},  {"ic12", 64},
                                                   {"ic13", 256},  {"ic14", 512}};
    QByteArray body;
    for (const auto &[name, size] : blocks) {
        const QByteArray image = png(drawing, size);
        body += name + big(static_cast<quint32>(image.size() + 8)) + image;
    }
    return "icns" + big(static_cast<quint32>(body.size() + 8)) + body;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!bytes.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() &&
        file.commit())
        return true;
    std::fprintf(stderr, "render_icons: %s can't be written\n", qPrintable(path));
    return false;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 3)
        return 2;
    QSvgRenderer drawing(QString::fromLocal8Bit(argv[1]));
    const QDir folder(QString::fromLocal8Bit(argv[2]));
    if (!drawing.isValid() || !folder.mkpath(u"."_s))
        return 1;
    bool good = write(folder.filePath(u"contact-warden.ico"_s), ico(drawing)) &&
                write(folder.filePath(u"contact-warden.icns"_s), icns(drawing));
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256, 512})
        good = good && write(folder.filePath(u"%1.png"_s.arg(size)), png(drawing, size));
    return good ? 0 : 1;
}
