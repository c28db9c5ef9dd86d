#pragma once

#include "core/session/session.h"
#include "ui/text/service_guide.h"

#include <QSet>

namespace warden {

// What isn't translated: names that are the same in every language, and what people and services
// brought along. The latter is known only as it stands, and not word by word: a contact called
// "Sales" doesn't hide a button that says "sales".
class KnownTexts
{
public:
    KnownTexts();

    // Words that stay as they are wherever they stand.
    void addWords(const QString &words);
    // A value: as a whole, and each of its lines and of the parts between commas.
    void addData(const QString &value);
    // Names and contacts of a workspace.
    void addDataOf(Session &session);

    // Words in plain letters that are left of a text; in lower case.
    QStringList unknownIn(const QString &text) const;

private:
    // `form`: how the words of a picture stand in a text.
    void addPictures(const std::vector<GuideStep> &guide, const QString &form);

    QSet<QString> m_words;
    QSet<QString> m_data;
};

} // namespace warden
