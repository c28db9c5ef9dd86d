#include "ui/audit_page/verdict_text.h"

#include "ui/text/plural.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(VerdictText)
};

constexpr qsizetype mostFindings = 20;

QString entries(qint64 from, qint64 to)
{
    const QLocale locale;
    if (from == to)
        return Text::tr("Entry %1").arg(locale.toString(from));
    return Text::tr("Entries %1 to %2").arg(locale.toString(from), locale.toString(to));
}

// Not vouched for: for want of a signature, or of somebody outside.
QString openText(const QString &range, const AuditFinding &finding, qint64 signedSize)
{
    if (finding.fromSeq > signedSize)
        return Text::tr("%1: nobody signed them yet.").arg(range);
    if (finding.toSeq <= signedSize)
        return Text::tr("%1: signed, and nobody outside of this workspace vouches for them yet.")
            .arg(range);
    return Text::tr("%1: nobody signed them, or nobody outside of this workspace vouches for "
                    "them yet.")
        .arg(range);
}

QString findingText(const AuditFinding &finding, qint64 signedSize)
{
    const QString range = entries(finding.fromSeq, finding.toSeq);
    switch (finding.kind) {
    case AuditFindingKind::Changed:
        return Text::tr("%1: changed. Not what was signed when it was written.").arg(range);
    case AuditFindingKind::Removed:
        return Text::tr("%1: removed from the middle of the log.").arg(range);
    case AuditFindingKind::Reordered:
        return Text::tr("%1: put in another order.").arg(range);
    case AuditFindingKind::Truncated:
        return Text::tr("%1: cut off from the end of the log.").arg(range);
    case AuditFindingKind::RolledBack:
        return Text::tr("%1: missing, because this is an older copy of the log. If you restored a "
                        "backup, that is why.")
            .arg(range);
    case AuditFindingKind::Replaced:
        return Text::tr("%1: another log than the one that was vouched for.").arg(range);
    case AuditFindingKind::Unanchored:
        return openText(range, finding, signedSize);
    }
    Q_UNREACHABLE();
}

// What a restored backup looks like, and what somebody who cuts off the end leaves behind.
bool isOlder(const AuditVerdict &verdict)
{
    return std::ranges::all_of(verdict.findings, [](const AuditFinding &finding) {
        return finding.kind == AuditFindingKind::RolledBack ||
               finding.kind == AuditFindingKind::Truncated ||
               finding.kind == AuditFindingKind::Unanchored;
    });
}

QString harmlessSentence(const AuditVerdict &verdict)
{
    const QLocale locale;
    QString sentence =
        verdict.signedSize >= verdict.size
            ? Text::tr("All %Ln entries are as they were signed.", nullptr, pluralOf(verdict.size))
            : Text::tr("All %Ln entries fit together, and the first %1 are as they were signed.",
                       nullptr, pluralOf(verdict.size))
                  .arg(locale.toString(verdict.signedSize));
    sentence += u' ';
    sentence += verdict.anchored == 0
                    ? Text::tr("Nobody outside can confirm that yet: add a witness, who is told "
                               "from then on how the log stands.")
                    : Text::tr("A checkpoint outside of the log vouches for the first %1.")
                          .arg(locale.toString(verdict.anchored));
    return sentence;
}

} // namespace

VerdictText verdictText(const AuditVerdict &verdict)
{
    const QString anchored = QLocale().toString(verdict.anchored);
    VerdictText text;
    for (const AuditFinding &finding : verdict.findings) {
        if (text.findings.size() == mostFindings) {
            text.findings << Text::tr("%Ln more findings.", nullptr,
                                      pluralOf(verdict.findings.size() - mostFindings));
            break;
        }
        text.findings << findingText(finding, verdict.signedSize);
    }
    const bool isHarmless = !firstFault(verdict);
    if (verdict.ok && verdict.findings.empty()) {
        text.kind = StateKind::Success;
        text.headline = Text::tr("The log is intact");
        text.sentence =
            verdict.anchored >= verdict.size
                ? Text::tr("All %Ln entries are what was signed, in their order, and the newest "
                           "checkpoint outside of the log vouches for them.",
                           nullptr, pluralOf(verdict.size))
                : Text::tr("All %Ln entries are what was signed, in their order. A checkpoint "
                           "outside of the log vouches for the first %1; the later ones have the "
                           "log's own signature alone.",
                           nullptr, pluralOf(verdict.size))
                      .arg(anchored);
    } else if (isHarmless) {
        text.kind = StateKind::Warning;
        text.headline = Text::tr("Nothing was changed, but not everything is vouched for");
        text.sentence = harmlessSentence(verdict);
        text.caveat =
            Text::tr("Whoever has the whole folder could have added to the log, or put an older or "
                     "another one here. Compare with a checkpoint that you saved elsewhere.");
        text.isHarmless = true;
        text.wantsCheckpoint = true;
        text.wantsWitness = verdict.anchored == 0;
    } else if (isOlder(verdict)) {
        text.kind = StateKind::Danger;
        text.headline = Text::tr("The end of the log is missing");
        text.sentence =
            Text::tr("What is here is genuine, but this workspace wrote more than that, so it "
                     "doesn't sync. If the folder was restored from a backup, that is why: the "
                     "owner of the workspace has to confirm it. If nobody did, somebody may have "
                     "put an older copy here to hide something: keep a copy of the folder as it "
                     "is, and find out who can write to it.");
        text.wantsCheckpoint = true;
    } else {
        text.kind = StateKind::Danger;
        text.headline = Text::tr("The log was tampered with or damaged");
        text.sentence = Text::tr("Keep a copy of the workspace's folder as it is, and don't sync "
                                 "until you know why.");
        text.wantsCheckpoint = true;
    }
    if (verdict.archived > 0 && isHarmless)
        text.sentence += u' ' + Text::tr("Entries 1 to %1 are archived: the log proves their file.")
                                    .arg(QLocale().toString(verdict.archived));
    return text;
}

QString missingText(const RestoredLog &restored)
{
    const qint64 missing = restored.sizeBefore - restored.sizeNow;
    if (missing > 0)
        return Text::tr("%Ln entries that this workspace wrote are missing here.", nullptr,
                        pluralOf(missing));
    return Text::tr("Before, another log of %Ln entries was in the place of this one.", nullptr,
                    pluralOf(restored.sizeBefore));
}

} // namespace warden
