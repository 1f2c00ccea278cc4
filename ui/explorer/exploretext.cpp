// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/exploretext.h"

#include "core/language/titles.h"
#include "ui/overview/overviewtext.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/moneytext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
struct ExploreText {
    Q_DECLARE_TR_FUNCTIONS(ExploreText)
};

const QString dot = u" · "_s;
constexpr double microsPerRequest = 1'000'000.0;

QString groupingText(const std::vector<Dimension> &by)
{
    QString text = ExploreText::tr("by %1").arg(language::inSentence(dimensionTitle(by.front())));
    if (by.size() > 1)
        text += u' ' + ExploreText::tr("and %1").arg(language::inSentence(dimensionTitle(by[1])));
    return text;
}

int filterCount(const Filters &filters)
{
    int count = 0;
    for (const auto &[dimension, filter] : filters)
        count += int(filter.included.size() + filter.excluded.size());
    return count;
}
} // namespace

QString basisTitle(Basis basis)
{
    switch (basis) {
    case Basis::PerActiveUser:
        return ExploreText::tr("per active user");
    case Basis::PerRequest:
        return ExploreText::tr("per request");
    case Basis::PerMillionTokens:
        return ExploreText::tr("per million tokens");
    case Basis::Total:
        break;
    }
    return ExploreText::tr("in total");
}

QString valueTitle(Measure measure, Basis basis)
{
    const QString title = measureTitle(measure);
    return basis == Basis::Total ? title : title + u' ' + basisTitle(basis);
}

QString valueText(std::optional<std::int64_t> value, ValueUnit unit)
{
    if (!value)
        return u"–"_s;
    switch (unit) {
    case ValueUnit::Money:
        return moneyText(*value);
    case ValueUnit::Requests:
        return screenLocale().toString(double(*value) / microsPerRequest, 'f', *value % 1'000'000 == 0 ? 0 : 1);
    case ValueUnit::Tokens:
        return shortCountText(*value);
    case ValueUnit::Count:
        break;
    }
    return countText(*value);
}

QList<SentenceLabel::Run> exploreSentence(const ExploreAnswer &answer, bool events, UtcDay today)
{
    QString head = rangeText(answer.range, today);
    if (answer.view.range.kind != RangeRule::Kind::Custom)
        head += u", "_s + language::inSentence(ruleText(answer.view.range, today));
    head += dot + (events ? ExploreText::tr("every usage event") : groupingText(answer.view.by));
    const int filters = filterCount(answer.view.filters);
    head += dot
        + (filters == 0        ? ExploreText::tr("all people and models")
                : filters == 1 ? ExploreText::tr("1 filter")
                               : ExploreText::tr("%1 filters").arg(filters));
    if (!answer.repositoriesVisible)
        return {{head + dot + ExploreText::tr("repositories are not visible"), false}};
    if (answer.total.cost == 0)
        return {{head, false}};
    return {{head + dot, false}, {shareText(answer.attribution.attributed(), answer.total.cost), true},
        {u' ' + ExploreText::tr("attributed to repositories"), false}};
}

} // namespace spend::ui
