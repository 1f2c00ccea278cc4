// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/exploreviewtext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
struct AnalysisWording {
    Q_DECLARE_TR_FUNCTIONS(AnalysisWording)
};

constexpr int mostFilterValues = 2'000; ///< a dimension; more than a team has people to pick by hand
constexpr int longestFilterValue = 1'000;
constexpr int mostColumns = 40;
constexpr int firstYear = 2'000;
constexpr int lastYear = 2'199;

template <class Value>
struct Word {
    Value value;
    const char *text;
};

constexpr Word<RangeRule::Kind> rangeWords[] = {{RangeRule::Kind::ThisCycle, "this-cycle"},
    {RangeRule::Kind::LastCycle, "last-cycle"}, {RangeRule::Kind::Last7Days, "last-7-days"},
    {RangeRule::Kind::Last30Days, "last-30-days"}, {RangeRule::Kind::Last90Days, "last-90-days"},
    {RangeRule::Kind::Custom, "dates"}, {RangeRule::Kind::ThisMonth, "this-month"},
    {RangeRule::Kind::LastMonth, "last-month"}, {RangeRule::Kind::ThisQuarter, "this-quarter"},
    {RangeRule::Kind::Last365Days, "last-365-days"}, {RangeRule::Kind::AllDays, "all-days"}};

constexpr Word<Measure> measureWords[] = {{Measure::Cost, "cost"}, {Measure::OnDemand, "on-demand"},
    {Measure::Included, "included"}, {Measure::Events, "events"}, {Measure::Uncosted, "uncosted"},
    {Measure::Requests, "requests"}, {Measure::InputTokens, "input-tokens"}, {Measure::OutputTokens, "output-tokens"},
    {Measure::CacheWriteTokens, "cache-write-tokens"}, {Measure::CacheReadTokens, "cache-read-tokens"},
    {Measure::Tokens, "tokens"}};

constexpr Word<Basis> basisWords[] = {{Basis::Total, "total"}, {Basis::PerActiveUser, "per-active-user"},
    {Basis::PerRequest, "per-request"}, {Basis::PerMillionTokens, "per-million-tokens"}};

constexpr Word<Grain> grainWords[] = {
    {Grain::Auto, "auto"}, {Grain::Day, "day"}, {Grain::Week, "week"}, {Grain::Month, "month"}};

constexpr Word<ChartShape> shapeWords[] = {
    {ChartShape::Bars, "bars"}, {ChartShape::Area, "area"}, {ChartShape::Lines, "lines"}};

constexpr Word<Comparison::Kind> comparisonWords[] = {{Comparison::Kind::None, "nothing"},
    {Comparison::Kind::PreviousPeriod, "previous-period"},
    {Comparison::Kind::SameDaysLastCycle, "same-days-last-cycle"}, {Comparison::Kind::YearAgo, "year-ago"},
    {Comparison::Kind::Custom, "dates"}};

constexpr Word<TableLayout> layoutWords[] = {{TableLayout::Nested, "nested"}, {TableLayout::Matrix, "matrix"}};

template <class Value>
QString wordOf(std::span<const Word<Value>> words, Value value)
{
    for (const Word<Value> &word : words) {
        if (word.value == value)
            return QString::fromLatin1(word.text);
    }
    return {};
}

template <class Value, std::size_t Count>
QString wordOf(const Word<Value> (&words)[Count], Value value)
{
    return wordOf(std::span<const Word<Value>>(words), value);
}

void addDates(QJsonObject &json, const DateRange &range)
{
    json.insert(u"first"_s, range.first.iso());
    json.insert(u"last"_s, range.last.iso());
}

/// What a person sees of something foreign: not endless, and on one line.
QString quoted(const QString &text)
{
    constexpr int longest = 40;
    const QString plain = text.simplified();
    return u"“%1”"_s.arg(plain.size() > longest ? plain.left(longest) + u'…' : plain);
}

/// Reads members one after the other; the first that is not understood stops it.
class ViewReader
{
public:
    explicit ViewReader(const QJsonObject &json)
        : m_json(json)
    {
    }

    Result<ExploreView> read()
    {
        checkFormat();
        readRange();
        readDimensions();
        readFilters();
        word(u"measure"_s, measureWords, m_view.measure);
        word(u"basis"_s, basisWords, m_view.basis);
        word(u"grain"_s, grainWords, m_view.grain);
        word(u"shape"_s, shapeWords, m_view.shape);
        flag(m_json, u"partsOfPlan"_s, m_view.partsOfPlan);
        readTop();
        flag(m_json, u"otherOpen"_s, m_view.otherOpen);
        readComparison();
        word(u"layout"_s, layoutWords, m_view.layout);
        readSort();
        readColumns();
        if (m_problem)
            return *m_problem;
        return m_view;
    }

private:
    void fail(const QString &what)
    {
        if (!m_problem)
            m_problem = Problem::invalidInput(AnalysisWording::tr("The view can't be read: %1.").arg(what));
    }
    /// The member, where it is there and nothing failed before.
    const QJsonValue *member(const QJsonObject &json, const QString &name)
    {
        m_value = json.value(name);
        return m_problem || m_value.isUndefined() ? nullptr : &m_value;
    }
    std::optional<QString> text(const QJsonObject &json, const QString &name)
    {
        const QJsonValue *value = member(json, name);
        if (!value)
            return {};
        if (!value->isString()) {
            fail(AnalysisWording::tr("“%1” is not a text").arg(name));
            return {};
        }
        return value->toString();
    }
    std::optional<QJsonObject> object(const QJsonObject &json, const QString &name)
    {
        const QJsonValue *value = member(json, name);
        if (!value)
            return {};
        if (!value->isObject()) {
            fail(AnalysisWording::tr("“%1” is not an object").arg(name));
            return {};
        }
        return value->toObject();
    }
    std::optional<QJsonArray> list(const QJsonObject &json, const QString &name)
    {
        const QJsonValue *value = member(json, name);
        if (!value)
            return {};
        if (!value->isArray()) {
            fail(AnalysisWording::tr("“%1” is not a list").arg(name));
            return {};
        }
        return value->toArray();
    }
    void flag(const QJsonObject &json, const QString &name, bool &into)
    {
        const QJsonValue *value = member(json, name);
        if (!value)
            return;
        if (!value->isBool())
            return fail(AnalysisWording::tr("“%1” is neither true nor false").arg(name));
        into = value->toBool();
    }
    template <class Value, std::size_t Count>
    void word(const QString &name, const Word<Value> (&words)[Count], Value &into)
    {
        if (const auto said = text(m_json, name))
            into = meaning(name, *said, words).value_or(into);
    }
    template <class Value, std::size_t Count>
    std::optional<Value> meaning(const QString &name, const QString &said, const Word<Value> (&words)[Count])
    {
        for (const Word<Value> &word : words) {
            if (said == QLatin1StringView(word.text))
                return word.value;
        }
        fail(AnalysisWording::tr("%1 is not known as its %2").arg(quoted(said), name));
        return {};
    }
    std::optional<Dimension> dimension(const QString &said)
    {
        const auto found = dimensionFromWord(said);
        if (!found)
            fail(AnalysisWording::tr("%1 is not known as a dimension").arg(quoted(said)));
        return found;
    }

    void checkFormat()
    {
        const QJsonValue format = m_json.value(u"format"_s);
        if (!format.isDouble() || format.toDouble() < 1)
            return fail(AnalysisWording::tr("it does not say in which format it is written"));
        if (format.toDouble() > exploreViewFormat)
            m_problem =
                Problem::invalidInput(AnalysisWording::tr("This view was made by a newer version of Spendscope."),
                    AnalysisWording::tr("Update Spendscope to open it."));
    }
    std::optional<UtcDay> day(const QJsonObject &json, const QString &name)
    {
        const auto said = text(json, name);
        if (!said) {
            fail(AnalysisWording::tr("its dates are not complete"));
            return {};
        }
        const auto found = UtcDay::fromIso(*said);
        if (!found || found->year() < firstYear || found->year() > lastYear) {
            fail(AnalysisWording::tr("%1 is not a date that a range can have").arg(quoted(*said)));
            return {};
        }
        return found;
    }
    void dates(const QJsonObject &json, DateRange &into)
    {
        const auto first = day(json, u"first"_s);
        const auto last = day(json, u"last"_s);
        if (!first || !last)
            return;
        if (*last < *first)
            return fail(
                AnalysisWording::tr("its last day, %1, lies before its first, %2").arg(last->iso(), first->iso()));
        into = {*first, *last};
    }
    void readRange()
    {
        const auto range = object(m_json, u"range"_s);
        if (!range)
            return;
        const auto said = text(*range, u"rule"_s);
        if (!said)
            return fail(AnalysisWording::tr("its range says no rule"));
        m_view.range.kind = meaning(u"range"_s, *said, rangeWords).value_or(m_view.range.kind);
        if (m_view.range.kind == RangeRule::Kind::Custom)
            dates(*range, m_view.range.custom);
    }
    void readDimensions()
    {
        const auto by = list(m_json, u"by"_s);
        if (!by)
            return;
        if (by->isEmpty() || by->size() > 2)
            return fail(AnalysisWording::tr("it groups by %1 dimensions, and one or two are possible").arg(by->size()));
        m_view.by.clear();
        for (const QJsonValue &value : *by) {
            const auto found = dimension(value.toString());
            if (!found)
                return;
            if (std::find(m_view.by.begin(), m_view.by.end(), *found) != m_view.by.end())
                return fail(AnalysisWording::tr("it groups by %1 twice").arg(quoted(value.toString())));
            m_view.by.push_back(*found);
        }
    }
    QStringList filterValues(const QJsonObject &filter, const QString &name)
    {
        const auto values = list(filter, name);
        if (!values)
            return {};
        if (values->size() > mostFilterValues) {
            fail(AnalysisWording::tr("a filter has %1 values, and %2 are possible")
                     .arg(values->size())
                     .arg(mostFilterValues));
            return {};
        }
        QStringList texts;
        for (const QJsonValue &value : *values) {
            const QString text = value.toString();
            if (!value.isString() || text.isEmpty() || text.size() > longestFilterValue) {
                fail(AnalysisWording::tr("a filter holds something that is no name"));
                return {};
            }
            if (!texts.contains(text))
                texts.append(text);
        }
        return texts;
    }
    void readFilters()
    {
        const auto filters = object(m_json, u"filters"_s);
        if (!filters)
            return;
        for (auto it = filters->begin(); it != filters->end() && !m_problem; ++it) {
            const auto found = dimension(it.key());
            const auto filter = object(*filters, it.key());
            if (!found || !filter)
                return;
            DimensionFilter read;
            read.included = filterValues(*filter, u"include"_s);
            read.excluded = filterValues(*filter, u"exclude"_s);
            if (!read.isEmpty())
                m_view.filters[*found] = read;
        }
    }
    void readTop()
    {
        const QJsonValue *value = member(m_json, u"top"_s);
        if (!value)
            return;
        const double top = value->toDouble();
        if (!value->isDouble() || top != std::floor(top) || top < fewestSeries || top > mostSeries)
            return fail(AnalysisWording::tr("the number of series must be a whole number from %1 to %2")
                            .arg(fewestSeries)
                            .arg(mostSeries));
        m_view.top = int(top);
    }
    void readComparison()
    {
        const auto compare = object(m_json, u"compare"_s);
        if (!compare)
            return;
        const auto said = text(*compare, u"with"_s);
        if (!said)
            return fail(AnalysisWording::tr("its comparison does not say with what"));
        m_view.comparison.kind = meaning(u"comparison"_s, *said, comparisonWords).value_or(m_view.comparison.kind);
        if (m_view.comparison.kind == Comparison::Kind::Custom)
            dates(*compare, m_view.comparison.custom);
    }
    static bool isColumnWord(const QString &text)
    {
        static const QRegularExpression words(u"^[A-Za-z][A-Za-z0-9-]{0,39}$"_s);
        return words.match(text).hasMatch();
    }
    void readSort()
    {
        const auto sort = object(m_json, u"sort"_s);
        if (!sort)
            return;
        if (const auto column = text(*sort, u"column"_s); column && isColumnWord(*column))
            m_view.sortColumn = *column;
        flag(*sort, u"ascending"_s, m_view.ascending);
    }
    void readColumns()
    {
        const auto columns = list(m_json, u"columns"_s);
        if (!columns)
            return;
        for (const QJsonValue &value : *columns) {
            const QString word = value.toString();
            if (isColumnWord(word) && !m_view.columns.contains(word) && m_view.columns.size() < mostColumns)
                m_view.columns.append(word);
        }
    }

    const QJsonObject &m_json;
    QJsonValue m_value;
    ExploreView m_view;
    std::optional<Problem> m_problem;
};
} // namespace

QString rangeRuleWord(RangeRule::Kind kind)
{
    return wordOf(rangeWords, kind);
}

QString measureWord(Measure measure)
{
    return wordOf(measureWords, measure);
}

QJsonObject toJson(const ExploreView &view)
{
    QJsonObject range{{u"rule"_s, rangeRuleWord(view.range.kind)}};
    if (view.range.kind == RangeRule::Kind::Custom)
        addDates(range, view.range.custom);
    QJsonArray by;
    for (const Dimension dimension : view.by)
        by.append(dimensionWord(dimension));
    QJsonObject filters;
    for (const auto &[dimension, filter] : view.filters) {
        if (filter.isEmpty())
            continue;
        QJsonObject values;
        if (!filter.included.isEmpty())
            values.insert(u"include"_s, QJsonArray::fromStringList(filter.included));
        if (!filter.excluded.isEmpty())
            values.insert(u"exclude"_s, QJsonArray::fromStringList(filter.excluded));
        filters.insert(dimensionWord(dimension), values);
    }
    QJsonObject compare{{u"with"_s, wordOf(comparisonWords, view.comparison.kind)}};
    if (view.comparison.kind == Comparison::Kind::Custom)
        addDates(compare, view.comparison.custom);
    return {{u"format"_s, exploreViewFormat}, {u"range"_s, range}, {u"by"_s, by}, {u"filters"_s, filters},
        {u"measure"_s, measureWord(view.measure)}, {u"basis"_s, wordOf(basisWords, view.basis)},
        {u"grain"_s, wordOf(grainWords, view.grain)}, {u"shape"_s, wordOf(shapeWords, view.shape)},
        {u"partsOfPlan"_s, view.partsOfPlan}, {u"top"_s, view.top}, {u"otherOpen"_s, view.otherOpen},
        {u"compare"_s, compare}, {u"layout"_s, wordOf(layoutWords, view.layout)},
        {u"sort"_s, QJsonObject{{u"column"_s, view.sortColumn}, {u"ascending"_s, view.ascending}}},
        {u"columns"_s, QJsonArray::fromStringList(view.columns)}};
}

Result<ExploreView> exploreViewFromJson(const QJsonObject &json)
{
    return ViewReader(json).read();
}

} // namespace spend
