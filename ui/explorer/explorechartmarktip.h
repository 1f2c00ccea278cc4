// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explorer/chartmark.h"

#include <QFrame>
#include <QList>

class QVBoxLayout;

namespace spend::ui
{

/// The texts of the marks behind one symbol: day, words, source. Shown as they were written, never as markup.
class MarkTip final : public QFrame
{
    Q_OBJECT
public:
    explicit MarkTip(QWidget *parent);
    void setMarks(const QList<ChartMark> &marks, UtcDay today);
    /// Everything in one text, for tests and screen readers.
    QString text() const { return m_text; }

private:
    void addLine(const QString &words, const QString &role, bool wraps);

    QVBoxLayout *m_layout;
    QString m_text;
};

} // namespace spend::ui
