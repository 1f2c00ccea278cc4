// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/daterange.h"
#include "core/workspace/peopledirectory.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <vector>

namespace spend::ui
{

class SeriesColors;

/// One line of a timeline: a member of a group, or a connection that knows a user.
struct StayRow {
    QString key; ///< what a click on the name opens; empty: nothing
    QString label;
    QString note; ///< at the right end: a cost
    std::vector<SubjectStay> stays;
};

/// Who was in which billing group when: a line a row, a bar a stay, so that moves can be seen. Up and Down walk the
/// rows, Left and Right their stays, Enter opens; the line that spotText() gives says it in words.
class StayTimeline final : public QWidget
{
    Q_OBJECT
public:
    explicit StayTimeline(const SeriesColors &colors, QWidget *parent = nullptr);

    /// \c kept: the time that is drawn. \c shown: the range of the page, marked on the axis. \c ownGroup: bars of this
    /// group stand out, others are pale; empty: all alike.
    void setRows(const QList<StayRow> &rows, const DateRange &kept, const DateRange &shown, const QString &ownGroup,
        std::int64_t nowMs);

    /// A stay of a row; stay -1: the row as a whole.
    struct Spot {
        int row = -1;
        int stay = -1;
        friend bool operator==(const Spot &, const Spot &) = default;
    };
    Spot spotAt(const QPointF &position) const;
    /// Where a stay is drawn; of the row as a whole, its name.
    QRectF rectOf(Spot spot) const;
    /// What is below the mouse or chosen by keyboard, in words; empty for nothing.
    QString spotText() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {300, sizeHint().height()}; }

Q_SIGNALS:
    void spotChanged();
    /// A row's name, or a stay in a group (else empty), was chosen.
    void chosen(const QString &rowKey, const QString &groupKey);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRectF plot() const;
    double xOf(std::int64_t ms) const;
    void setSpot(Spot spot);
    void choose(Spot spot);
    const SubjectStay *stayAt(Spot spot) const;
    void paintAxis(QPainter *painter) const;
    void paintRow(QPainter *painter, int row) const;
    void paintBar(QPainter *painter, const SubjectStay &stay, const QRectF &bar, bool lit) const;

    const SeriesColors &m_colors;
    QList<StayRow> m_rows;
    DateRange m_kept;
    DateRange m_shown;
    QString m_own;
    std::int64_t m_nowMs = 0;
    Spot m_spot;
    Spot m_pressed;
    bool m_ringed = false; ///< the focus came by keyboard
};

} // namespace spend::ui
