// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/whatifpeoplemodel.h"

#include "ui/widgets/datetext.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/peoplenames.h"

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
const QString unknown(QChar(0x2013));
}

WhatIfPeopleModel::WhatIfPeopleModel(QObject *parent)
    : FigureListModel(parent)
    , m_answer(std::make_shared<WhatIfAnswer>())
{
    setFigureColumns({{u"name"_s, tr("Person"), CellKind::Name, 180}, {u"now"_s, tr("Now"), CellKind::Figure, 90},
        {u"then"_s, tr("Then"), CellKind::Figure, 90}, {u"saving"_s, tr("Saved"), CellKind::Figure, 90},
        {u"requests"_s, tr("Requests"), CellKind::Figure, 100},
        {u"stopped"_s, tr("Stopped"), CellKind::Figure, 90, true, true, {}, 1}});
    setSort(3, Qt::DescendingOrder);
}

void WhatIfPeopleModel::setAnswer(std::shared_ptr<const WhatIfAnswer> answer)
{
    beginNewRows();
    m_answer = std::move(answer);
    endNewRows();
}

QVariant WhatIfPeopleModel::cell(int source, int column, int role) const
{
    const WhatIfPerson &person = m_answer->people[std::size_t(source)];
    const QString word = wordOf(column);
    switch (role) {
    case Qt::DisplayRole:
        return text(person, word);
    case Qt::ToolTipRole:
        return word == u"name" && person.key != person.label ? peoplenames::ofEmail(person.key) : QString();
    case KeyRole:
        return person.key;
    case ToneRole:
        if (word == u"saving")
            return int(person.now > person.then ? Tone::Good : person.now < person.then ? Tone::Bad : Tone::Plain);
        return int(text(person, word) == unknown ? Tone::Muted : Tone::Plain);
    default:
        return {};
    }
}

QString WhatIfPeopleModel::text(const WhatIfPerson &person, const QString &word) const
{
    if (word == u"name")
        return person.label;
    if (word == u"now")
        return moneyText(person.now);
    if (word == u"then")
        return moneyText(person.then);
    if (word == u"saving")
        return moneyText(person.now - person.then);
    if (word == u"requests")
        return countText(person.requests);
    return person.stopped ? dayText(*person.stopped, m_answer->base.range.last) : unknown;
}

std::optional<std::int64_t> WhatIfPeopleModel::sortValue(int source, int column) const
{
    const WhatIfPerson &person = m_answer->people[std::size_t(source)];
    const QString word = wordOf(column);
    if (word == u"now")
        return person.now;
    if (word == u"then")
        return person.then;
    if (word == u"requests")
        return person.requests;
    if (word == u"stopped")
        return person.stopped ? std::optional<std::int64_t>(person.stopped->number) : std::nullopt;
    return person.now - person.then;
}

QString WhatIfPeopleModel::totalText(int column) const
{
    const QString word = wordOf(column);
    if (word == u"name")
        return m_answer->people.size() == 1 ? tr("1 person")
                                            : tr("%1 people").arg(countText(std::int64_t(m_answer->people.size())));
    std::int64_t now = 0;
    std::int64_t then = 0;
    for (const WhatIfPerson &person : m_answer->people) {
        now += person.now;
        then += person.then;
    }
    if (word == u"now")
        return moneyText(now);
    if (word == u"then")
        return moneyText(then);
    if (word == u"saving")
        return moneyText(now - then);
    return word == u"requests" ? countText(m_answer->requests) : QString();
}

} // namespace spend::ui
