#pragma once

#include <QLocale>
#include <QString>

namespace warden {

// The help of a page, by task, in Markdown: resources/help/<language>/<page>.md. A language has its
// own files, since sentences that explain aren't translated one by one; where it has none, it is
// English. Empty for a page without help. What stands in bold is a control of the page, as it is
// labelled there; a link "page:ID" leads to another page.
QString helpText(const QString &page, const QLocale &locale = QLocale());

} // namespace warden
