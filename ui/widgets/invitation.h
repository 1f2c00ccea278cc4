// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace spend::ui
{

/// The face of a page that has nothing to show: a drawing, a title, a sentence, buttons.
class Invitation final : public QWidget
{
    Q_OBJECT
public:
    /// \c drawing names one of resources/icons.
    explicit Invitation(const QString &drawing, QWidget *parent = nullptr);
    void setWords(const QString &title, const QString &sentence);
    QPushButton *addButton(const QString &text, bool primary);
    QString title() const;
    QString sentence() const;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void redraw();

    QString m_drawing;
    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_sentence;
    QHBoxLayout *m_buttons;
};

} // namespace spend::ui
