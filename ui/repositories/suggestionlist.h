// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rulesuggestion.h"

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace spend::ui
{

/// What the repositories' names suggest, each with a button that makes it a rule.
class SuggestionList final : public QWidget
{
    Q_OBJECT
public:
    explicit SuggestionList(QWidget *parent = nullptr);
    void setSuggestions(const std::vector<RuleSuggestion> &suggestions);

Q_SIGNALS:
    void accepted(const spend::RepositoryRule &rule);

private:
    QWidget *buildRow(const RuleSuggestion &suggestion);

    std::vector<RuleSuggestion> m_suggestions;
    QLabel *m_title;
    QWidget *m_rows;
    QVBoxLayout *m_list;
};

} // namespace spend::ui
