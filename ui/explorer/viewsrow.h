// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/notebook.h"

#include <QAbstractButton>

class QToolButton;

namespace spend::ui
{

/// A saved view in the list: its name over what it shows, and at the right its pin and its menu. A click or Enter opens
/// the view; F2, Delete and the menu key do what the menu offers.
class ViewsRow final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ViewsRow(const SavedView &saved, QWidget *parent = nullptr);

    void setSaved(const SavedView &saved);
    const SavedView &saved() const { return m_saved; }
    /// The one that Explorer shows, and whether it shows it with changes.
    void setCurrent(bool current, bool edited);
    bool isCurrent() const { return m_current; }
    QToolButton *pin() const { return m_pin; }
    QToolButton *more() const { return m_more; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void pinAsked(bool pinned);
    void renameAsked();
    void deleteAsked();
    void menuAsked();
    /// The focus shall go to the row before (-1) or after (1).
    void neighbourAsked(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void describe();

    SavedView m_saved;
    QString m_summary;
    bool m_current = false;
    bool m_edited = false;
    QToolButton *m_pin;
    QToolButton *m_more;
};

/// What a view shows, in a line: "Cost by repository and model · Last cycle · 2 filters".
QString viewSummary(const ExploreView &view);

} // namespace spend::ui
