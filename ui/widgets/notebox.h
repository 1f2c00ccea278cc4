// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace spend::ui
{

/// A tinted box with a bold lead and a sentence: what went well, what is missing, what failed.
class NoteBox final : public QWidget
{
    Q_OBJECT
public:
    enum class Tone { Good, Caution, Bad, Busy };

    explicit NoteBox(QWidget *parent = nullptr);
    void showNote(Tone tone, const QString &lead, const QString &text);
    Tone tone() const { return m_tone; }
    QString lead() const;
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void recolor();

    Tone m_tone = Tone::Good;
    QLabel *m_lead;
    QLabel *m_text;
};

} // namespace spend::ui
