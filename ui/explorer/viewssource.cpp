// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/viewssource.h"

#include <algorithm>

namespace spend::ui
{

ViewsSource::ViewsSource(SpendService &spend, QObject *parent)
    : QObject(parent)
    , m_spend(spend)
    , m_line(spend)
{
    connect(&spend, &SpendService::notebookChanged, this, &ViewsSource::ask);
    ask();
}

void ViewsSource::ask()
{
    m_line.ask([](SpendSource &source) { return notebook::savedViews(source.store); },
        [this](const Result<std::shared_ptr<const std::vector<SavedView>>> &answer) {
            if (!answer || **answer == m_views)
                return;
            m_views = **answer;
            Q_EMIT changed();
        });
}

std::optional<SavedView> ViewsSource::find(const QString &id) const
{
    const auto place = placeOf(id);
    return place ? std::optional(m_views[*place]) : std::nullopt;
}

std::optional<SavedView> ViewsSource::find(const ExploreView &view, const QString &preferred) const
{
    std::optional<SavedView> found;
    for (const SavedView &saved : m_views) {
        if (saved.trouble.isEmpty() && saved.view == view && (!found || saved.id == preferred))
            found = saved;
    }
    return found;
}

std::optional<std::size_t> ViewsSource::placeOf(const QString &id) const
{
    const auto found =
        std::find_if(m_views.begin(), m_views.end(), [&id](const SavedView &saved) { return saved.id == id; });
    return found == m_views.end() ? std::nullopt : std::optional(std::size_t(found - m_views.begin()));
}

QStringList ViewsSource::names() const
{
    QStringList names;
    for (const SavedView &saved : m_views)
        names.append(saved.name);
    return names;
}

void ViewsSource::change(
    std::function<void(store::StoreSession &)> work, std::function<void(const Result<void> &)> done)
{
    m_spend.change(
        SpendService::Touches::Notebook, std::move(work), this, [done = std::move(done)](const auto &result) {
            if (done)
                done(result);
        });
}

} // namespace spend::ui
