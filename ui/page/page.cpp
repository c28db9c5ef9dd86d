#include "ui/page/page.h"

namespace warden {

Page::Page(const PageContext &context, QWidget *parent) : QWidget(parent), m_context(context) {}

} // namespace warden
