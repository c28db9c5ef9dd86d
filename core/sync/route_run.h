#pragma once

#include "core/base/progress.h"
#include "core/permissions/approved_change.h"
#include "core/store/store.h"
#include "core/sync/provider_source.h"
#include "core/sync/runner.h"
#include "core/sync/sending_rules.h"
#include "core/sync/settle.h"
#include "core/sync/target_writer.h"

namespace warden {

struct RouteRunInput
{
    const Route &route;
    const RoutePlan &plan;
    std::vector<JournalItem> journal = {}; // in the order of the plan's items and their writes
    bool isUndo = false;                   // or an erasure, or a merge
    bool isMerge = false;                  // nothing is removed before what stays was written
    bool destinationIsReceiver = false;
    std::shared_ptr<PhoneKeys> phones = {};
    FieldHashing hashing = {};
};

// Executes one route of a run: bases that only need to be taken again first, then what goes to the
// destination, then what comes back to the source. Each batch's outcome is stored in one
// transaction.
class RouteRun
{
public:
    RouteRun(Store &store, const ProviderSource &providers, RouteRunInput input,
             PlanMaterial &material, const PlanApproval &approval);

    // Error only where the store fails.
    Result<RunRoute> execute(Progress &progress);
    std::vector<FailedItem> takeFailures() { return std::move(m_failures); }
    const std::optional<Error> &stoppedBy() const { return m_stoppedBy; }

private:
    enum class ItemState { Open, Done, Failed, NotTried };

    struct Write
    {
        size_t item;
        const PlannedWrite *planned;
        JournalItem journal;
        bool wasTried = false; // handed to the provider
    };
    using Outcome = Result<TargetWriter::Written>;

    Result<void> takeBases();
    Result<void> writeSide(Side side, Progress &progress);
    Result<std::unique_ptr<TargetWriter>> openTarget(Side side);
    Result<void> writeBatch(TargetWriter &target, std::span<Write *const> batch,
                            Progress &progress);
    Result<void> noteSent(std::span<Write *const> batch);
    Result<ApprovedChange> approve(const Write &write, const Result<SendingRules> &rules) const;
    std::vector<Outcome> push(TargetWriter &target, std::span<Write *const> batch,
                              Progress &progress);
    Result<void> storeRecords(Side side, std::span<Write *const> batch,
                              const std::vector<Outcome> &outcomes);
    Result<void> storeSuccess(Write &write, const TargetWriter::Written &written);
    Result<void> storeFailure(Write &write, const Error &error);
    void finish();

    Store &m_store;
    const ProviderSource &m_providers;
    const PlanMaterial &m_material;
    const RouteRunInput m_input;
    std::vector<PlanItem> m_items;   // as planned; new records' ids are filled in
    std::vector<ItemState> m_states; // of the items
    std::vector<int> m_writesLeft;   // of the items
    std::vector<Write> m_writes;
    const PlanApproval &m_approval;
    Settler m_settler;
    std::optional<Error> m_stoppedBy; // nothing more is tried on this route
    std::vector<FailedItem> m_failures;
    RunRoute m_result;
};

} // namespace warden
