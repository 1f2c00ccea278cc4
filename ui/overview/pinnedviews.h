// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/questionline.h"
#include "ui/overview/pinnedcard.h"

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QScrollArea;

namespace spend::ui
{

class DragOrder;

/// The pinned views of Explorer as a strip of small cards; hidden where there are none. Cards are put into another
/// order by dragging, or with Alt and the left and right keys.
class PinnedViews final : public QWidget
{
    Q_OBJECT
public:
    explicit PinnedViews(SpendService &spend, QWidget *parent = nullptr);

    /// Asks for the pinned views and their figures.
    void ask(UtcDay today);
    /// Lower cards, for a low window.
    void setCompact(bool compact);
    QList<PinnedCard *> cards() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void viewChosen(const spend::ExploreView &view, const QString &name);

private:
    void show(const std::vector<PinnedFigure> &figures);
    PinnedCard *newCard();
    void keepOrder();
    void fit();

    SpendService &m_spend;
    QuestionLine m_line;
    UtcDay m_today;
    QScrollArea *m_scroll;
    QHBoxLayout *m_layout;
    DragOrder *m_order;
    bool m_compact = false;
};

} // namespace spend::ui
