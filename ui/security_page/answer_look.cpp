#include "ui/security_page/answer_look.h"

using namespace Qt::StringLiterals;

namespace warden {

AnswerLook lookOf(Answer answer)
{
    switch (answer) {
    case Answer::Pass:
        return {u"done"_s, ColorRole::Success};
    case Answer::Fail:
        return {u"error"_s, ColorRole::Danger};
    case Answer::Undetermined:
        return {u"unknown"_s, ColorRole::Neutral};
    case Answer::Attested:
        return {u"person"_s, ColorRole::Info};
    }
    Q_UNREACHABLE();
}

} // namespace warden
