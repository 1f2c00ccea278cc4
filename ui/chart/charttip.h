// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
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
        QBrush swatch;
        QString name;
        QString amount;
        bool marked = false; ///< the part below the mouse
        bool partOfOther = false; ///< a share of the line that is painted above it
    };
    /// Below the parts; the first one strong.
    struct Sum {
        QString name;
        QString amount;
    };

    explicit ChartTip(QWidget *parent);
    /// \c lines from the bottom of the stack to its top.
    void setContents(const QString &title, const QString &note, const QList<Line> &lines, const QList<Sum> &sums);
    void setContents(const QString &title, const QString &note, const QList<Line> &lines, const QString &total);
    /// Everything in one text, for tests and screen readers.
    QString text() const;
    QSize sizeHint() const override;
    /// How many lines a window of this height has room for, beside the title and the sums.
    static int linesWithin(int height, int sums);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void drawLine(QPainter *painter, const Line &line, const QRect &row) const;
    void drawSums(QPainter *painter, int y) const;

    QString m_title, m_note;
    QList<Line> m_lines;
    QList<Sum> m_sums;
};

/// Shows \c tip beside a column of \c view (in its coordinates), over and within the window: the view itself may be
/// lower than a long list.
void floatBeside(QWidget *tip, const QWidget *view, const QRect &column);

} // namespace spend::ui
