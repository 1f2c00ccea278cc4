// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/whatif.h"
#include "ui/table/figurelistmodel.h"

#include <memory>

namespace spend::ui
{

/// Whom a scenario touches, as rows of a table.
class WhatIfPeopleModel final : public FigureListModel
{
    Q_OBJECT
public:
    explicit WhatIfPeopleModel(QObject *parent = nullptr);
    void setAnswer(std::shared_ptr<const WhatIfAnswer> answer);
    QString totalText(int column) const override;

protected:
    int sourceCount() const override { return int(m_answer->people.size()); }
    QVariant cell(int source, int column, int role) const override;
    std::optional<std::int64_t> sortValue(int source, int column) const override;

private:
    QString wordOf(int column) const { return figureColumns().at(column).word; }
    QString text(const WhatIfPerson &person, const QString &word) const;

    std::shared_ptr<const WhatIfAnswer> m_answer;
};

} // namespace spend::ui
