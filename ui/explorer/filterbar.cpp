// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/filterbar.h"

#include "core/analysis/timebucket.h"
#include "ui/explorer/filterpicker.h"
#include "ui/explorer/filterpickermodel.h"
#include "ui/explorer/keytext.h"
#include "ui/overview/overviewtext.h"
#include "ui/table/plaintooltip.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/peoplenames.h"

#include <QEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
/// From here on the values of a dimension share a chip.
constexpr qsizetype manyValues = 4;
constexpr qsizetype mostInToolTip = 30;
} // namespace

FilterBar::FilterBar(SpendService &service, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_question(service)
    , m_add(new Chip(tr("Filter")))
    , m_clear(new QToolButton)
    , m_picker(new FilterPicker(service, this))
{
    auto *layout = new FlowLayout(space::s, this);
    m_add->setObjectName(u"addFilter"_s);
    m_add->setAdds(tr("Add a filter"));
    m_clear->setObjectName(u"clearFilters"_s);
    m_clear->setText(tr("Clear all"));
    m_clear->setAccessibleName(tr("Clear all filters"));
    m_clear->setFocusPolicy(Qt::StrongFocus);
    setRole(m_clear, u"reveal"_s);
    QSizePolicy clearPolicy = m_clear->sizePolicy();
    clearPolicy.setRetainSizeWhenHidden(true); // it is the highest: all below would move when it comes or goes
    m_clear->setSizePolicy(clearPolicy);
    m_clear->hide();
    layout->addWidget(m_add);
    layout->addWidget(m_clear);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_add, &QAbstractButton::clicked, this, &FilterBar::addFilter);
    connect(m_clear, &QAbstractButton::clicked, this, [this] {
        m_add->setFocus();
        change({});
    });
    connect(m_picker, &FilterPicker::filtersChanged, this, &FilterBar::change);
    connect(&service, &SpendService::namesGiven, this, [this] {
        m_names.clear(); // dataChanged() follows
        writeChips();
    });
    connect(&service, &SpendService::dataChanged, this, [this] {
        if (isVisible())
            askNames(); // groups may have got other names
    });
}

void FilterBar::setView(const ExploreView &view)
{
    m_view = view;
    m_picker->setView(view);
    showChips();
    askNames();
}

void FilterBar::addFilter()
{
    m_picker->openDimensions({m_add->mapToGlobal(QPoint(0, 0)), m_add->size()});
}

QList<FilterBar::Part> FilterBar::partsOf(const Filters &filters)
{
    QList<Part> parts;
    for (const auto &[dimension, filter] : filters) {
        for (const bool excluded : {false, true}) {
            const QStringList &values = excluded ? filter.excluded : filter.included;
            if (values.size() >= manyValues) {
                parts.append({dimension, excluded, values});
                continue;
            }
            for (const QString &value : values)
                parts.append({dimension, excluded, {value}});
        }
    }
    return parts;
}

int FilterBar::focusedChip() const
{
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        if (m_chips[i]->hasFocus())
            return int(i);
    }
    return -1;
}

void FilterBar::showChips()
{
    const QList<Part> parts = partsOf(m_view.filters);
    if (parts == m_parts) {
        writeChips();
        return;
    }
    const int focused = focusedChip();
    m_parts = parts;
    // Chips that are left over go later: one of them may be telling its click just now.
    while (m_chips.size() > m_parts.size()) {
        Chip *chip = m_chips.takeLast();
        layout()->removeWidget(chip);
        chip->disconnect(this);
        chip->hide();
        chip->deleteLater();
    }
    while (m_chips.size() < m_parts.size()) {
        auto *chip = new Chip({}, this);
        const qsizetype place = m_chips.size();
        chip->setChangeable(true);
        // Behind the other chips, before the buttons.
        layout()->removeWidget(m_add);
        layout()->removeWidget(m_clear);
        layout()->addWidget(chip);
        layout()->addWidget(m_add);
        layout()->addWidget(m_clear);
        setTabOrder(place > 0 ? m_chips.last() : previousInFocusChain(), chip);
        connect(chip, &QAbstractButton::clicked, this, [this, chip, place] { open(m_parts[place], chip); });
        connect(chip, &Chip::removeRequested, this, [this, place] { remove(m_parts[place]); });
        m_chips.append(chip);
        chip->show();
    }
    if (!m_chips.isEmpty())
        setTabOrder(m_chips.last(), m_add);
    setTabOrder(m_add, m_clear);
    m_clear->setVisible(!m_parts.isEmpty());
    writeChips();
    // Where the focus was on a chip that went, it goes to the next one, not away.
    if (focused >= 0 && m_chips.isEmpty())
        m_add->setFocus();
    else if (focused >= 0)
        m_chips[std::min<qsizetype>(focused, m_chips.size() - 1)]->setFocus();
    updateGeometry();
}

void FilterBar::writeChips()
{
    QHash<QString, int> seen;
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        const Part &part = m_parts[i];
        const QString word = u"chip-%1%2"_s.arg(part.excluded ? u"not-"_s : QString(), dimensionWord(part.dimension));
        const int number = seen[word]++;
        m_chips[i]->setObjectName(number == 0 ? word : u"%1-%2"_s.arg(word).arg(number + 1));
        m_chips[i]->setExcludes(part.excluded);
        m_chips[i]->setWords(text(part), toolTip(part));
    }
}

QString FilterBar::nameOf(Dimension dimension, const QString &value) const
{
    const QString known = m_names.value({int(dimension), value});
    return keyText(dimension, value, known.isEmpty() || known == value ? peoplenames::inText(value) : known,
        UtcDay::ofMs(m_clock.nowMs()));
}

QString FilterBar::text(const Part &part) const
{
    const QString what =
        part.values.size() > 1 ? tr("%1 values").arg(part.values.size()) : nameOf(part.dimension, part.values.first());
    return (part.excluded ? tr("%1: not %2") : tr("%1: %2")).arg(dimensionShort(part.dimension), what);
}

QString FilterBar::toolTip(const Part &part) const
{
    QStringList names;
    for (const QString &value : part.values.mid(0, mostInToolTip))
        names.append(nameOf(part.dimension, value));
    if (part.values.size() > mostInToolTip)
        names.append(tr("and %1 more").arg(part.values.size() - mostInToolTip));
    names.append(tr("Click to change, the cross or Delete removes"));
    return plainToolTip(names.join(u'\n'));
}

void FilterBar::askNames()
{
    std::vector<Dimension> dimensions;
    for (const auto &[dimension, filter] : m_view.filters) {
        if (!isTime(dimension) && !filter.isEmpty())
            dimensions.push_back(dimension);
    }
    if (dimensions.empty()) {
        m_question.drop();
        return;
    }
    m_question.ask(
        [view = m_view, dimensions](SpendSource &source) {
            Names names;
            for (const Dimension dimension : dimensions) {
                const FilterChoices all = filterChoices(source, view, dimension);
                QHash<QString, QString> byKey;
                for (const auto &choice : all.choices)
                    byKey.insert(choice.value.key, choice.name);
                const DimensionFilter &filter = view.filters.at(dimension);
                for (const QStringList &values : {filter.included, filter.excluded}) {
                    for (const QString &value : values)
                        names.insert({int(dimension), value}, byKey.value(keyMeant(value, all), value));
                }
            }
            return names;
        },
        [this](const Result<std::shared_ptr<const Names>> &told) {
            if (!told)
                return; // the page says what failed; keys will do
            for (auto it = (*told)->cbegin(); it != (*told)->cend(); ++it)
                m_names.insert(it.key(), it.value());
            writeChips();
        });
}

void FilterBar::change(const Filters &filters)
{
    if (filters == m_view.filters)
        return;
    m_view.filters = filters;
    setView(ExploreView(m_view));
    Q_EMIT filtersChanged(filters);
}

void FilterBar::remove(const Part &part)
{
    Filters filters = m_view.filters;
    DimensionFilter &filter = filters[part.dimension];
    QStringList &values = part.excluded ? filter.excluded : filter.included;
    for (const QString &value : QStringList(part.values))
        values.removeAll(value);
    if (filter.isEmpty())
        filters.erase(part.dimension);
    change(filters);
}

void FilterBar::open(const Part &part, const QWidget *chip)
{
    m_picker->openValues({chip->mapToGlobal(QPoint(0, 0)), chip->size()}, part.dimension, part.excluded,
        part.values.size() == 1 ? part.values.first() : QString());
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace spend::ui
