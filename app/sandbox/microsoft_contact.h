#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <optional>

namespace warden::graphstub {

// A refusal as Graph words it: the status and "code" of the body.
struct Refusal
{
    int status = 400;
    QString code = {};
    QString message = {};
};

// The names of a contact's own properties (the CSDL of v1.0), and of those with a value by the
// service.
const QStringList &writableNames();
bool isSelectable(const QString &name);

// What a POST or PATCH may hold: known names, each with its type, and no more values than there is
// room for. `extended` gets the single-value extended properties.
std::optional<Refusal> check(const QJsonObject &body, QMap<QString, QString> &extended);

// All of a contact's properties, empty.
QJsonObject emptyContact();

// Takes over what a body says, as Exchange stores it: line ends are \r\n, a birthday is 11:59 UTC,
// an address without a name is named by itself, null addresses are empty ones.
void apply(const QJsonObject &body, QJsonObject &contact);

} // namespace warden::graphstub
