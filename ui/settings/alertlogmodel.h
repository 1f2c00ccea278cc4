// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/store/alerttable.h"
#include "ui/table/figurelistmodel.h"

#include <vector>

namespace spend::ui
{

/// What was told, newest first; it does not sort otherwise.
class AlertLogModel final : public FigureListModel
{
    Q_OBJECT
public:
    explicit AlertLogModel(Clock &clock, QObject *parent = nullptr);

    void setEntries(std::vector<store::StoredAlertLogEntry> entries);
    bool sortable(int) const override { return false; }

protected:
    int sourceCount() const override { return int(m_entries.size()); }
    QVariant cell(int source, int column, int role) const override;
    std::optional<std::int64_t> sortValue(int source, int) const override { return -std::int64_t(source); }
    bool sortsByText(int) const override { return false; }

private:
    QString text(const store::StoredAlertLogEntry &entry, int column) const;

    Clock &m_clock;
    std::vector<store::StoredAlertLogEntry> m_entries;
};

} // namespace spend::ui
