// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <QString>

class QGridLayout;
class QLabel;

namespace spend::ui
{

/// A small card of facts: a title, lines of label and values under heads, a sentence below. Nothing in it is pressed.
class FactGrid final : public QFrame
{
    Q_OBJECT
public:
    struct Fact {
        QString label;
        QStringList values; ///< one a head
        QString explanation = {}; ///< the line's tooltip
    };

    explicit FactGrid(const QString &title, QWidget *parent = nullptr);
    /// \c heads: over the values; one empty one for plain facts.
    void setFacts(const QStringList &heads, const QList<Fact> &facts, const QString &note = {});
    /// A fact's values as they are shown, for tests; empty where there is no such line.
    QStringList valuesOf(const QString &label) const;
    QString note() const;

private:
    QLabel *m_title;
    QWidget *m_box;
    QLabel *m_note;
    QList<Fact> m_facts;
};

} // namespace spend::ui
