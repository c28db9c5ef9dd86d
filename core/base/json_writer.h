#pragma once

#include <QByteArray>
#include <QString>

namespace warden {

// Writes compact JSON straight to UTF-8, several times as fast as through QJsonDocument. The caller
// writes keys in sorted order where the text is to be canonical.
class JsonWriter
{
public:
    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }
    void key(const char *name); // an ASCII literal

    void value(QStringView text);
    void value(qint64 number);
    void value(int number) { value(qint64{number}); }
    void value(bool flag);
    void raw(QByteArrayView json); // already JSON

    template <class T>
    void member(const char *name, const T &content)
    {
        key(name);
        value(content);
    }

    QByteArray take() { return std::move(m_bytes); }

private:
    void open(char bracket);
    void close(char bracket);
    void separate();

    QByteArray m_bytes;
    bool m_needsComma = false;
};

} // namespace warden
