// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/viewsbutton.h"

#include "ui/explorer/viewspanel.h"
#include "ui/explorer/viewssource.h"
#include "ui/theme/themeicon.h"

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int widestName = 220;
}

ViewsButton::ViewsButton(SpendService &spend, QWidget *parent)
    : QPushButton(parent)
    , m_views(new ViewsSource(spend, this))
    , m_panel(new ViewsPanel(*m_views, this))
{
    setObjectName(u"views"_s);
    setIcon(themeIcon(u"bookmark"_s));
    setIconSize(QSize(16, 14));
    connect(this, &QPushButton::clicked, this, [this] { m_panel->popUpBelow(this); });
    connect(m_views, &ViewsSource::changed, this, &ViewsButton::refresh);
    connect(m_panel, &ViewsPanel::viewChosen, this,
        [this](const ExploreView &view, const QString &name, const QString &id) {
            m_currentId = id;
            m_view = view;
            refresh();
            Q_EMIT viewChosen(view, name);
        });
    refresh();
}

void ViewsButton::setCurrentView(const ExploreView &view)
{
    m_view = view;
    refresh();
}

void ViewsButton::saveAs()
{
    m_panel->popUpBelow(this);
    m_panel->saveAs();
}

void ViewsButton::refresh()
{
    if (const auto same = m_views->find(m_view, m_currentId)) {
        m_currentId = same->id;
        m_edited = false;
    } else {
        // One that was just saved is not in the list yet.
        m_edited = m_views->find(m_currentId).has_value();
    }
    const auto current = m_views->find(m_currentId);
    const QString words = !current ? tr("Views") : m_edited ? tr("%1 · edited").arg(current->name) : current->name;
    setAccessibleName(!current ? tr("Saved views")
            : m_edited         ? tr("Saved views: %1, edited").arg(current->name)
                               : tr("Saved views: %1").arg(current->name));
    setToolTip(current && m_edited ? tr("Shown with changes. Open to save them, or to go back.")
                                   : tr("Saved views: open, save, pin to Overview, share"));
    setText(fontMetrics().elidedText(words, Qt::ElideMiddle, widestName).replace(u'&', u"&&"_s));
    m_panel->setCurrent(m_view, current ? m_currentId : QString(), m_edited);
    updateGeometry();
}

} // namespace spend::ui
