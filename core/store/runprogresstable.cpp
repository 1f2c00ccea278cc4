// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/runprogresstable.h"

#include <array>
#include <cmath>
#include <string>
#include <utility>

using namespace Qt::StringLiterals;

namespace spend::store
{

namespace
{
constexpr double wholeInMillionths = 1'000'000;
constexpr int columnCount = 13;
const std::string columns = "connection, owner, started_ms, first_ingestion, step, window_first, window_last, "
                            "window_number, window_count, events, done, end_ms, updated_ms";

const std::array<std::pair<IngestProgress::Step, QString>, 8> words{{
    {IngestProgress::Step::Starting, u"starting"_s},
    {IngestProgress::Step::Members, u"members"_s},
    {IngestProgress::Step::Spend, u"spend"_s},
    {IngestProgress::Step::Groups, u"groups"_s},
    {IngestProgress::Step::Events, u"events"_s},
    {IngestProgress::Step::DailyUsage, u"daily-usage"_s},
    {IngestProgress::Step::Commits, u"commits"_s},
    {IngestProgress::Step::Finishing, u"finishing"_s},
}};
} // namespace

QString stepWord(IngestProgress::Step step)
{
    for (const auto &[known, word] : words) {
        if (known == step)
            return word;
    }
    return words.front().second;
}

IngestProgress::Step stepFromWord(const QString &word)
{
    for (const auto &[step, known] : words) {
        if (known == word)
            return step;
    }
    return IngestProgress::Step::Starting;
}

void RunProgressTable::note(const RunNote &note)
{
    const IngestProgress &p = note.progress;
    remove(p.connection);
    m_database.prepared("INSERT INTO run_progress (" + columns + ") VALUES " + valueRows(1, columnCount))
        .execute(p.connection, note.owner, note.startedMs, p.firstIngestion, stepWord(p.step), p.window.first.number,
            p.window.last.number, p.windowNumber, p.windowCount, p.events,
            static_cast<std::int64_t>(std::llround(p.done * wholeInMillionths)), p.estimatedEndMs, note.updatedMs);
}

void RunProgressTable::remove(ConnectionId connection)
{
    m_database.prepared("DELETE FROM run_progress WHERE connection = $1").execute(connection);
}

std::vector<RunNote> RunProgressTable::all()
{
    std::vector<RunNote> notes;
    Statement &select = m_database.prepared("SELECT " + columns + " FROM run_progress ORDER BY connection");
    const auto small = [&](int column) { return static_cast<int>(select.integer(column)); };
    while (select.step()) {
        RunNote note;
        IngestProgress &p = note.progress;
        p.connection = static_cast<ConnectionId>(select.integer(0));
        note.owner = select.string(1);
        note.startedMs = select.integer(2);
        p.firstIngestion = select.integer(3) != 0;
        p.step = stepFromWord(select.string(4));
        p.window = {UtcDay{small(5)}, UtcDay{small(6)}};
        p.windowNumber = small(7);
        p.windowCount = small(8);
        p.events = select.integer(9);
        p.done = double(select.integer(10)) / wholeInMillionths;
        p.estimatedEndMs = select.optionalInteger(11);
        note.updatedMs = select.integer(12);
        notes.push_back(note);
    }
    select.reset();
    return notes;
}

} // namespace spend::store
