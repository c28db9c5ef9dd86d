#pragma once

#include "ui/page/page.h"

namespace warden {

// Stands where a page would, for somebody whose role may not see it.
class WithheldPage : public Page
{
    Q_OBJECT
public:
    WithheldPage(const PageContext &context, const QString &title, Permission needed,
                 const QString &reason, QWidget *parent = nullptr);

    void refresh() override {}
};

} // namespace warden
