// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/notessource.h"

#include "ui/explorer/pricechanges.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
const QString pricesKey = u"explorer/priceChanges"_s;
}

NotesSource::NotesSource(SpendService &spend, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_line(spend)
    , m_prices(settings.value(pricesKey, true).toBool())
{
    connect(&spend, &SpendService::notebookChanged, this, &NotesSource::ask);
    ask();
}

void NotesSource::ask()
{
    m_line.ask([](SpendSource &source) { return notebook::notes(source.store); },
        [this](const Result<std::shared_ptr<const std::vector<Note>>> &answer) {
            if (!answer || **answer == m_notes)
                return;
            m_notes = **answer;
            Q_EMIT marksChanged();
        });
}

QList<ChartMark> NotesSource::marks() const
{
    QList<ChartMark> marks;
    for (const Note &note : m_notes)
        marks.append({ChartMark::Kind::Note, note.id, note.day, note.text, {}});
    if (m_prices)
        marks.append(priceChanges());
    std::stable_sort(marks.begin(), marks.end(), [](const ChartMark &a, const ChartMark &b) { return a.day < b.day; });
    return marks;
}

std::optional<Note> NotesSource::note(const QString &id) const
{
    const auto found = std::find_if(m_notes.begin(), m_notes.end(), [&id](const Note &note) { return note.id == id; });
    return found == m_notes.end() ? std::nullopt : std::optional(*found);
}

void NotesSource::setShowsPriceChanges(bool shown)
{
    if (m_prices == shown)
        return;
    m_prices = shown;
    m_settings.setValue(pricesKey, shown);
    Q_EMIT marksChanged();
}

} // namespace spend::ui
