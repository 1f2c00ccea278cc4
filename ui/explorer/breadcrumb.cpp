// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/breadcrumb.h"

#include "ui/theme/stylesheet.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr qsizetype longestLabel = 40;

QString shortened(const QString &label)
{
    return label.size() <= longestLabel ? label : label.left(longestLabel - 1) + u'…';
}
} // namespace

Breadcrumb::Breadcrumb(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    setObjectName(u"breadcrumb"_s);
    setAccessibleName(tr("Levels above"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    m_layout->addStretch(1);
    hide();
}

void Breadcrumb::setLevels(const QStringList &above, const QString &current)
{
    while (m_layout->count() > 1) {
        QLayoutItem *item = m_layout->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was just clicked
        delete item;
    }
    setVisible(!above.isEmpty());
    int place = 0;
    for (int level = 0; level < above.size(); ++level) {
        auto *link = new QPushButton(shortened(above[level]).replace(u'&', u"&&"_s));
        setRole(link, u"link"_s);
        link->setAccessibleName(tr("Back to %1").arg(above[level]));
        link->setCursor(Qt::PointingHandCursor);
        connect(link, &QPushButton::clicked, this, [this, level] { Q_EMIT levelChosen(level); });
        m_layout->insertWidget(place++, link);
        m_layout->insertWidget(place++, plainLabel(u"›"_s, u"muted"_s));
    }
    if (!above.isEmpty())
        m_layout->insertWidget(place, plainLabel(shortened(current), u"section"_s));
}

} // namespace spend::ui
