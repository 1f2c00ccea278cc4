// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace spend::ui
{

/// A filter that is on, with a cross. The cross, Delete and Backspace take it away. Elsewhere a press does so too, or,
/// where the chip can be changed, asks for that by clicked(). A filter that excludes looks other than one that
/// includes.
class Chip final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    /// New words, for the same filter.
    void setWords(const QString &text, const QString &toolTip = {});
    void setChangeable(bool changeable);
    void setExcludes(bool excludes);
    /// Makes it the button that adds a filter: with a plus, and nothing to take away. \c name is for a screen reader.
    void setAdds(const QString &name);
    bool adds() const { return m_adds; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    /// The cross with the room around it.
    QRect crossRect() const;

Q_SIGNALS:
    /// Take the filter away: by the cross or a key, and of a chip that can't be changed by any press.
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void describe();

    bool m_changeable = false;
    bool m_excludes = false;
    bool m_adds = false;
};

} // namespace spend::ui
