#pragma once

// Each table's statements. Not found is ErrorReason::NotFound. All writers expect an open
// transaction.
#include "core/store/approval_table.h"
#include "core/store/book_table.h"
#include "core/store/connection_table.h"
#include "core/store/decision_table.h"
#include "core/store/delivery_table.h"
#include "core/store/erasure_table.h"
#include "core/store/exported_file_table.h"
#include "core/store/journal_table.h"
#include "core/store/link_table.h"
#include "core/store/outbox_table.h"
#include "core/store/plan_table.h"
#include "core/store/record_table.h"
#include "core/store/route_table.h"
#include "core/store/run_table.h"
#include "core/store/search_index.h"
#include "core/store/setting_table.h"
#include "core/store/store.h"
