// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace spend::ui
{

/// One line of muted text in which parts may be strong. Ends in "…" where there is no room. Plain text only.
class SentenceLabel final : public QWidget
{
    Q_OBJECT
public:
    struct Run {
        QString text;
        bool strong = false;
        friend bool operator==(const Run &, const Run &) = default;
    };

    explicit SentenceLabel(QWidget *parent = nullptr);
    void setRuns(const QList<Run> &runs);
    QString text() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Run> m_runs;
};

} // namespace spend::ui
