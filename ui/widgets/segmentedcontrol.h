// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace spend::ui
{

/// One choice of a few, side by side in one frame. Tab reaches the chosen one, the arrow keys choose.
class SegmentedControl final : public QWidget
{
    Q_OBJECT
public:
    /// \c name is what a screen reader calls the whole.
    explicit SegmentedControl(const QString &name, QWidget *parent = nullptr);
    /// \c value is what the choice means to its owner.
    void addSegment(const QString &text, int value);
    int value() const;
    /// Chooses without a signal; a value that no segment has chooses none.
    void setValue(int value);
    QAbstractButton *segment(int value) const;

Q_SIGNALS:
    /// A person chose another segment.
    void chosen(int value);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
    QString m_name;
};

} // namespace spend::ui
