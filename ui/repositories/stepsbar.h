// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/spendquery.h"

#include <QFrame>

namespace spend::ui
{

/// How surely cost belongs to its repositories: one bar in as many parts as there are steps, each named below it.
class StepsBar final : public QFrame
{
    Q_OBJECT
public:
    explicit StepsBar(QWidget *parent = nullptr);

    /// \c withRest: unattributed cost is a part as well.
    void setShare(const AttributionShare &share, bool withRest);
    /// Everything that the bar says, in one text.
    QString text() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {320, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Part {
        QString title;
        QString explanation;
        std::int64_t cost = 0;
        double strength = 1; ///< of the accent; 0: hatched, nobody's
    };
    std::int64_t whole() const;
    QRectF barRect() const;
    QRectF legendRect(qsizetype part) const;
    void paintBar(QPainter *painter) const;
    void paintLegend(QPainter *painter) const;
    void describe();

    QList<Part> m_parts;
};

} // namespace spend::ui
