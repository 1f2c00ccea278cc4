// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/notebook.h"
#include "core/workspace/questionline.h"
#include "ui/explorer/chartmark.h"

#include <QList>
#include <QObject>

#include <optional>

class QSettings;

namespace spend::ui
{

/// What there is to know about days: one's own notes and, while they are switched on, public price changes. Follows the
/// notebook, also when another program changes it. UI thread.
class NotesSource final : public QObject
{
    Q_OBJECT
public:
    NotesSource(SpendService &spend, QSettings &settings, QObject *parent = nullptr);

    /// By day, notes before price changes.
    QList<ChartMark> marks() const;
    const std::vector<Note> &notes() const { return m_notes; }
    /// The note behind a mark; nothing for price changes and notes that are gone.
    std::optional<Note> note(const QString &id) const;

    bool showsPriceChanges() const { return m_prices; }
    /// Applies and remembers.
    void setShowsPriceChanges(bool shown);

Q_SIGNALS:
    void marksChanged();

private:
    void ask();

    QSettings &m_settings;
    QuestionLine m_line;
    std::vector<Note> m_notes;
    bool m_prices;
};

} // namespace spend::ui
