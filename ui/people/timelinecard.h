// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/staytimeline.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace spend::ui
{

class ElidedLabel;

/// A timeline with its title, what it means, and a line that says in words what the mouse or the keyboard is on. Shows
/// the first rows, all on request.
class TimelineCard final : public QFrame
{
    Q_OBJECT
public:
    TimelineCard(const SeriesColors &colors, const QString &title, const QString &meaning, QWidget *parent = nullptr);
    ~TimelineCard() override;
    void setRows(const QList<StayRow> &rows, const DateRange &kept, const DateRange &shown, const QString &ownGroup,
        std::int64_t nowMs);
    StayTimeline *timeline() const { return m_timeline; }
    QPushButton *moreButton() const { return m_more; }
    static constexpr int rowsAtFirst = 12;

private:
    void showRows();
    void showSpot();

    QString m_meaning;
    StayTimeline *m_timeline;
    ElidedLabel *m_spot;
    QPushButton *m_more;
    QList<StayRow> m_rows;
    DateRange m_kept;
    DateRange m_shown;
    QString m_own;
    std::int64_t m_nowMs = 0;
    bool m_all = false;
};

} // namespace spend::ui
