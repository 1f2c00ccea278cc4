// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/pseudonym.h"
#include "core/store/alerttable.h"
#include "core/store/anomalytable.h"
#include "core/store/budgetcrossingtable.h"
#include "core/store/budgettable.h"
#include "core/store/codetable.h"
#include "core/store/committable.h"
#include "core/store/connectiontable.h"
#include "core/store/coveragetable.h"
#include "core/store/database.h"
#include "core/store/dayofftable.h"
#include "core/store/etagtable.h"
#include "core/store/eventtable.h"
#include "core/store/grouptable.h"
#include "core/store/invoicetable.h"
#include "core/store/membertable.h"
#include "core/store/notetable.h"
#include "core/store/preferencetable.h"
#include "core/store/repositoryruletable.h"
#include "core/store/rolluptable.h"
#include "core/store/runtable.h"
#include "core/store/savedviewtable.h"
#include "core/store/versiontable.h"

#include <memory>
#include <optional>
#include <utility>

namespace spend::store
{

/// An open store: its tables over one database connection. Belongs to one thread. Throws StoreError.
class StoreSession
{
public:
    enum class Mode { ReadWrite, ReadOnly };
    /// ReadWrite brings the schema up to date.
    StoreSession(const QString &path, Mode mode);

    Database &database() { return *m_database; }

    /// From now on whoever reads names of people by this session - readDirectory(), the members and what they spent -
    /// is given these instead; nothing: their own again. E-mails and the keys made of them stay: they are what filters,
    /// views, limits and budgets hold, and no more than that. What was read before keeps its names.
    void namePeople(std::optional<Pseudonyms> names) { m_otherNames = std::move(names); }
    /// The other names of people, where they have some.
    const std::optional<Pseudonyms> &otherNames() const { return m_otherNames; }

    /// Runs \c work in a transaction of its own: all of it, or none.
    template <class Work>
    auto transact(Work &&work)
    {
        Transaction transaction(*m_database);
        try {
            forgetIfChangedOutside(); // within: the wait for another writer may be long
            if constexpr (std::is_void_v<decltype(work())>) {
                work();
                transaction.commit();
            } else {
                auto result = work();
                transaction.commit();
                return result;
            }
        } catch (...) {
            forgetCodes();
            throw;
        }
    }

private:
    /// Codes that were remembered may have been given anew by another process.
    void forgetIfChangedOutside();
    void forgetCodes();

    std::unique_ptr<Database> m_database;
    std::int64_t m_outsideVersion = 0;
    std::optional<Pseudonyms> m_otherNames;

public:
    CodeTable users;
    CodeTable groupKeys;
    CodeTable models;
    CodeTable kinds;
    CodeTable repositories;
    ConnectionTable connections;
    CoverageTable coverage;
    EventTable events;
    RollupTable rollups;
    MemberTable members;
    GroupTable groups;
    CommitTable commits;
    RepositoryRuleTable repositoryRules;
    EtagTable etags;
    InvoiceTable invoices;
    RunTable runs;
    SavedViewTable savedViews;
    NoteTable notes;
    DayOffTable daysOff;
    PreferenceTable preferences;
    AlertTable alerts;
    BudgetTable budgets;
    BudgetCrossingTable budgetCrossings;
    AnomalyTable anomalies;
    VersionTable versions;
};

} // namespace spend::store
