// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/factgrid.h"

#include "ui/table/plaintooltip.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

FactGrid::FactGrid(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_title(plainLabel(title, u"section"_s))
    , m_box(new QWidget)
    , m_note(wrappedLabel({}, u"explanation"_s))
{
    setRole(this, u"card"_s);
    setAccessibleName(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(space::s);
    layout->addWidget(m_title);
    layout->addWidget(m_box);
    layout->addWidget(m_note);
    layout->addStretch(1);
    m_note->hide();
}

void FactGrid::setFacts(const QStringList &heads, const QList<Fact> &facts, const QString &note)
{
    m_facts = facts;
    delete m_box->layout();
    qDeleteAll(m_box->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    auto *grid = new QGridLayout(m_box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    const auto add = [grid](const QString &text, const QString &role, int row, int column) {
        QLabel *label = plainLabel(text, role);
        if (column > 0)
            label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(label, row, column);
        return label;
    };
    for (qsizetype head = 0; head < heads.size(); ++head) {
        if (!heads.at(head).isEmpty())
            add(heads.at(head), u"explanation"_s, 0, int(head) + 1);
    }
    int row = 1;
    for (const Fact &fact : facts) {
        QLabel *label = add(fact.label, u"muted"_s, row, 0);
        label->setToolTip(plainToolTip(fact.explanation));
        for (qsizetype value = 0; value < fact.values.size(); ++value) {
            QLabel *shown = add(fact.values.at(value), value == 0 ? u"section"_s : u"muted"_s, row, int(value) + 1);
            shown->setToolTip(plainToolTip(fact.explanation));
            shown->setAccessibleName(fact.label + u": "_s + fact.values.at(value));
        }
        ++row;
    }
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

QStringList FactGrid::valuesOf(const QString &label) const
{
    for (const Fact &fact : m_facts) {
        if (fact.label == label)
            return fact.values;
    }
    return {};
}

QString FactGrid::note() const
{
    return m_note->text();
}

} // namespace spend::ui
