// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/storecopy.h"

#include "core/analysis/runquery.h"
#include "core/store/rowids.h"
#include "core/store/storeaddress.h"
#include "core/store/storesession.h"
#include "core/store/tablecopy.h"
#include "core/workspace/picture.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
constexpr DateRange always{store::epochDay, UtcDay{store::epochDay.number + 365 * 100}};

/// Every report that the copy must agree in: by no dimension, and by each.
std::vector<SpendReport> reportsOf(store::StoreSession &session)
{
    SpendCube cube;
    loadCube(session, cube);
    const auto picture = cube.picture();
    std::vector<SpendReport> reports{runQuery(*picture, {always, {}, {}, SortBy::Key, 0})};
    for (const Dimension by : {Dimension::User, Dimension::Group, Dimension::Model, Dimension::Repository,
             Dimension::Kind, Dimension::Day, Dimension::Cycle, Dimension::Connection})
        reports.push_back(runQuery(*picture, {always, {by}, {}, SortBy::Key, 0}));
    return reports;
}

bool areEqual(const SpendReport &a, const SpendReport &b)
{
    return a.total == b.total
        && std::equal(
            a.rows.begin(), a.rows.end(), b.rows.begin(), b.rows.end(), [](const SpendRow &x, const SpendRow &y) {
                return x.keys == y.keys && x.labels == y.labels && x.figures == y.figures;
            });
}

QStringList uuidsOf(store::StoreSession &session)
{
    QStringList uuids;
    for (const Connection &connection : session.connections.all())
        uuids.append(connection.uuid);
    return uuids;
}

/// Throws where the target holds what a copy must not replace.
void checkTarget(const QStringList &sources, const QStringList &targets, bool mayReplace)
{
    if (std::any_of(targets.begin(), targets.end(), [&](const QString &uuid) { return !sources.contains(uuid); }))
        throw store::StoreError(
            {ProblemKind::InvalidInput, u"The target holds connections that the source does not have."_s,
                u"Nothing was changed. Choose an empty store, or remove those connections from it first."_s, {}});
    if (!targets.isEmpty() && !mayReplace)
        throw store::StoreError({ProblemKind::InvalidInput, u"The target holds a copy already."_s,
            u"Add --yes to replace all that is stored there by what the source holds now."_s, {}});
}
} // namespace

Result<StoreCopy> copyStore(const QString &source, const QString &target, bool mayReplace,
    const std::function<void(const QString &table, std::int64_t rows)> &progress)
{
    try {
        if (!store::isServerAddress(source) && !QFileInfo::exists(source))
            return Problem::invalidInput(u"There is no store at %1."_s.arg(source));
        if (source == target)
            return Problem::invalidInput(u"A store can't be copied onto itself."_s);
        store::StoreSession from(source, store::StoreSession::Mode::ReadOnly);
        store::StoreSession to(target, store::StoreSession::Mode::ReadWrite);
        const store::Reading reading(from.database());
        const store::VersionTable::Versions seen = to.versions.read();
        return to.transact([&] {
            checkTarget(uuidsOf(from), uuidsOf(to), mayReplace);
            auto rows = store::copyTables(from.database(), to.database(),
                [&](const std::string &table, std::int64_t done) { progress(QString::fromStdString(table), done); });
            to.versions.raiseAbove(seen);
            const std::vector<SpendReport> before = reportsOf(from);
            if (!std::ranges::equal(before, reportsOf(to), areEqual))
                throw store::StoreError({ProblemKind::Store, u"The copy's reports differ from the store's."_s,
                    u"Nothing was changed. Run “spendscope-cli store check” on the source, and report this if it is sound."_s,
                    {}});
            return Result<StoreCopy>(
                StoreCopy{rows["connection"], rows["event"], rows["rollup"], before.front().total.cost});
        });
    } catch (const store::StoreError &error) {
        return error.problem;
    }
}

} // namespace spend
