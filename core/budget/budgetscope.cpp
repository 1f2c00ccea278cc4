// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/budgetscope.h"

#include "core/analysis/dimensiontext.h"
#include "core/analysis/exploreviewtext.h"
#include "core/analysis/flagkeys.h"
#include "core/analysis/queryscope.h"
#include "core/domain/connection.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
struct BudgetWording {
    Q_DECLARE_TR_FUNCTIONS(BudgetWording)
};

const KeyOrder *namesOf(const DirectoryIndex &names, Dimension dimension)
{
    switch (dimension) {
    case Dimension::User:
        return &names.users();
    case Dimension::Group:
        return &names.groups();
    case Dimension::Model:
        return &names.models();
    case Dimension::Repository:
        return &names.repositories();
    case Dimension::Kind:
        return &names.kinds();
    default:
        return nullptr;
    }
}

QString labelOf(const SpendPicture &picture, Dimension dimension, const QString &value)
{
    if (const KeyOrder *const order = namesOf(picture.names(), dimension)) {
        const auto code = codeMeant(value, *order, dimension == Dimension::User);
        return code ? order->label(*code) : value;
    }
    if (dimension == Dimension::MaxMode || dimension == Dimension::ClientKind) {
        for (const std::uint32_t index : {0u, 1u}) {
            if (value == flagKey(dimension, index))
                return flagLabel(dimension, index);
        }
    }
    return value;
}

QString valuesText(const SpendPicture &picture, Dimension dimension, const QStringList &values)
{
    constexpr qsizetype mostNamed = 3;
    QStringList labels;
    for (const QString &value : values.first(std::min(mostNamed, values.size())))
        labels.append(labelOf(picture, dimension, value));
    if (values.size() > mostNamed)
        labels.append(BudgetWording::tr("%1 more").arg(values.size() - mostNamed));
    const QString last = labels.takeLast();
    return labels.isEmpty() ? last : labels.join(u", "_s) + BudgetWording::tr(" or ") + last;
}

/// Replaces what \c change knows of the values of a filter.
template <class Change>
DimensionFilter changed(const DimensionFilter &filter, Change change)
{
    DimensionFilter result;
    for (const QString &value : filter.included)
        result.included.append(change(value));
    for (const QString &value : filter.excluded)
        result.excluded.append(change(value));
    return result;
}
} // namespace

bool isBudgetDimension(Dimension dimension)
{
    return dimension != Dimension::Day && dimension != Dimension::Week && dimension != Dimension::Month
        && dimension != Dimension::Cycle;
}

Filters withoutTime(const Filters &filters)
{
    Filters kept = filters;
    std::erase_if(kept, [](const auto &entry) { return !isBudgetDimension(entry.first); });
    return kept;
}

Filters keyedFilters(const SpendPicture &picture, const Filters &filters)
{
    Filters keyed;
    for (const auto &[dimension, filter] : filters) {
        const KeyOrder *const order = namesOf(picture.names(), dimension);
        keyed[dimension] = changed(filter, [&, d = dimension](const QString &value) {
            if (d == Dimension::Connection) {
                for (const ConnectionFacts &facts : picture.directory().connections) {
                    if (facts.name.compare(value, Qt::CaseInsensitive) == 0)
                        return facts.name;
                }
            }
            const auto code = order ? codeMeant(value, *order, d == Dimension::User) : std::nullopt;
            return code ? order->key(*code) : value;
        });
    }
    return keyed;
}

QString scopeText(const SpendPicture &picture, const Filters &filters)
{
    QStringList parts;
    for (const auto &[dimension, filter] : filters) {
        if (!filter.included.isEmpty())
            parts.append(dimensionText(dimension) + u' ' + valuesText(picture, dimension, filter.included));
        if (!filter.excluded.isEmpty())
            parts.append(BudgetWording::tr("not ") + dimensionText(dimension) + u' '
                + valuesText(picture, dimension, filter.excluded));
    }
    return parts.isEmpty() ? BudgetWording::tr("everything") : parts.join(u", "_s);
}

QString storedFilters(const Filters &filters, const std::vector<Connection> &connections)
{
    ExploreView view;
    view.filters = filters;
    if (const auto found = view.filters.find(Dimension::Connection); found != view.filters.end()) {
        found->second = changed(found->second, [&](const QString &name) {
            for (const Connection &connection : connections) {
                if (connection.settings.name.compare(name, Qt::CaseInsensitive) == 0)
                    return connection.uuid;
            }
            return name;
        });
    }
    const QJsonObject kept{
        {u"format"_s, exploreViewFormat}, {u"filters"_s, toJson(view).value(u"filters"_s).toObject()}};
    return QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

Result<Filters> filtersFromStored(const QString &text, const std::vector<Connection> &connections)
{
    const auto view = exploreViewFromJson(QJsonDocument::fromJson(text.toUtf8()).object());
    if (!view)
        return view.problem();
    Filters filters = view->filters;
    bool gone = false;
    if (const auto found = filters.find(Dimension::Connection); found != filters.end()) {
        found->second = changed(found->second, [&](const QString &uuid) {
            for (const Connection &connection : connections) {
                if (connection.uuid == uuid)
                    return connection.settings.name;
            }
            gone = true;
            return uuid;
        });
    }
    if (gone)
        return Problem::invalidInput(BudgetWording::tr("A connection that this budget counts was removed."),
            BudgetWording::tr("Choose anew what it counts."));
    return filters;
}

} // namespace spend
