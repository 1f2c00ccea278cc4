// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/notebook.h"
#include "core/workspace/questionline.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace spend::ui
{

/// The saved views as they are in the store now, and changes to them. Follows the notebook, also when another program
/// changes it. UI thread.
class ViewsSource final : public QObject
{
    Q_OBJECT
public:
    explicit ViewsSource(SpendService &spend, QObject *parent = nullptr);

    /// In their order.
    const std::vector<SavedView> &views() const { return m_views; }
    std::optional<SavedView> find(const QString &id) const;
    /// The one that is exactly this view, \c preferred if it is among several.
    std::optional<SavedView> find(const ExploreView &view, const QString &preferred) const;
    /// Where it stands, or nothing.
    std::optional<std::size_t> placeOf(const QString &id) const;
    QStringList names() const;

    /// Runs \c work in the store; \c done, where given, hears whether it worked. changed() follows.
    void change(std::function<void(store::StoreSession &)> work, std::function<void(const Result<void> &)> done = {});

Q_SIGNALS:
    void changed();

private:
    void ask();

    SpendService &m_spend;
    QuestionLine m_line;
    std::vector<SavedView> m_views;
};

} // namespace spend::ui
