// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QString>
#include <QWidget>

namespace spend::ui
{

/// The exact figures of one bar: its date, every part and the total.
class ChartTip final : public QWidget
{
    Q_OBJECT
public:
    struct Line {
        QColor color;
        QString name;
        QString amount;
        bool marked = false; ///< the part below the mouse
    };

    explicit ChartTip(QWidget *parent);
    void setContents(const QString &title, const QString &note, const QList<Line> &lines, const QString &total);
    /// Everything in one text, for tests and screen readers.
    QString text() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title, m_note, m_total;
    QList<Line> m_lines;
};

} // namespace spend::ui
