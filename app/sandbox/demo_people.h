#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace warden {

// A made-up person's card: vCard 3.0, addresses in example.com, .net and .org only, phone numbers
// from ranges kept for fiction where a country has one.
struct DemoCard
{
    QString fileName = {};
    QByteArray bytes = {};
};

// 30 people of one small business's customers and suppliers, always the same ones in the same
// order. The first 22 are customers, the last 12 suppliers: four are both, with the same e-mail
// address and a card of its own in each book.
QList<DemoCard> demoPeople();
QList<DemoCard> demoCustomers();
QList<DemoCard> demoSuppliers();

// A second card of one of the customers, as a colleague made it who didn't look first: with the
// same e-mail address.
DemoCard demoDuplicate();

} // namespace warden
