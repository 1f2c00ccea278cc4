// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplelist.h"

#include "core/analysis/subjectratios.h"
#include "ui/overview/overviewtext.h"
#include "ui/people/peoplecolumns.h"
#include "ui/people/peopletext.h"
#include "ui/table/figuretable.h"
#include "ui/table/figureview.h"
#include "ui/theme/metrics.h"
#include "ui/theme/themeicon.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/hintedfield.h"
#include "ui/widgets/invitation.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/peoplenames.h"

#include <QAction>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int usualSearchWidth = 420;

QString searchWords(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Group:
        return PeopleList::tr("Find a group by name");
    case Dimension::Model:
        return PeopleList::tr("Find a model by name");
    default:
        return PeopleList::tr("Find somebody by name, e-mail, group or role");
    }
}

bool names(const PeopleRow &row, const QStringList &words)
{
    const QString all = QStringList{row.label, row.detail, row.key, row.group, row.role}.join(u'\n');
    return std::all_of(
        words.begin(), words.end(), [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}
} // namespace

PeopleList::PeopleList(Dimension dimension, QWidget *parent)
    : QWidget(parent)
    , m_dimension(dimension)
    , m_search(new HintedField)
    , m_model(new PeopleModel(u"cost"_s, this))
    , m_table(new FigureTable(m_model))
    , m_notVisible(new Invitation(u"drawing-figures"_s))
    , m_stack(new QStackedWidget)
{
    const QString word = dimensionWord(dimension);
    m_search->setObjectName(word + u"Search"_s);
    m_search->setPlaceholderText(searchWords(dimension));
    m_search->setAccessibleName(searchWords(dimension));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themeIcon(u"search"_s, &Tokens::muted), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(usualSearchWidth);
    m_search->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_search->installEventFilter(this);
    m_table->setNames(
        word + u"List"_s, tr("%1 by cost; Enter opens one, F2 explains a figure").arg(subjectsTitle(dimension)));
    m_table->setColumnsChoosable(true);
    auto *found = new QWidget;
    auto *layout = new QVBoxLayout(found);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_search, 0, Qt::AlignLeft);
    layout->addWidget(m_table, 1);
    m_notVisible->setWords(tr("Billing groups are not visible"),
        tr("This key does not see billing groups, as on a Teams plan. Costs by user, model and kind are complete."));
    QPushButton *people = m_notVisible->addButton(tr("Show people instead"), false);
    connect(people, &QPushButton::clicked, this, &PeopleList::peopleAsked);
    m_stack->addWidget(found);
    m_stack->addWidget(m_notVisible);
    auto *own = new QVBoxLayout(this);
    own->setContentsMargins(0, 0, 0, 0);
    own->addWidget(m_stack);
    connect(m_search, &QLineEdit::textChanged, this, &PeopleList::find);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (!m_found.empty()) {
            const QString key = m_model->index(0, 0).data(FigureModel::KeyRole).toString();
            Q_EMIT chosen(key);
        }
    });
    connect(m_table, &FigureTable::rowActivated, this, [this](const QModelIndex &cell) {
        const QString key = cell.data(FigureModel::KeyRole).toString();
        Q_EMIT chosen(key);
    });
    m_table->setFiguresExplained(true);
    connect(m_table, &FigureTable::figureAsked, this, &PeopleList::explain);
}

void PeopleList::explain(const QModelIndex &row, int column, const QRect &globalRect)
{
    const auto meaning = m_model->meaningOf(column);
    if (!meaning || !m_answer)
        return;
    FigureScope scope{m_answer->overview.range, {}, meaning->measure, meaning->basis, {}, false};
    if (row.isValid()) {
        scope.filters[m_dimension] = {{row.data(FigureModel::KeyRole).toString()}, {}};
        scope.what = row.siblingAtColumn(0).data().toString();
    } else if (m_found.size() != m_answer->rows.size()) {
        QStringList keys; // the sum of what was found
        for (const int found : m_found)
            keys.append(m_answer->rows[std::size_t(found)].key);
        scope.filters[m_dimension] = {keys, {}};
    }
    Q_EMIT explanationAsked(scope, globalRect);
}

bool PeopleList::saysNotVisible() const
{
    return m_stack->currentWidget() == m_notVisible;
}

void PeopleList::setAnswer(std::shared_ptr<const PeopleAnswer> answer, UtcDay)
{
    m_answer = std::move(answer);
    const bool hidden = m_dimension == Dimension::Group && !m_answer->overview.groupsVisible;
    m_stack->setCurrentIndex(hidden ? 1 : 0);
    find();
}

QList<SentenceLabel::Run> PeopleList::sentence(UtcDay today) const
{
    const OverviewAnswer &overview = m_answer->overview;
    QString head = rangeText(overview.range, today);
    if (overview.question.range.kind == RangeRule::Kind::ThisCycle)
        head += tr(", this billing cycle");
    else if (overview.question.range.kind == RangeRule::Kind::LastCycle)
        head += tr(", last billing cycle");
    const QString dot = u" · "_s;
    return {{head + dot, false}, {moneyText(overview.total.cost), true},
        {u' '
                + tr("of %1 active users%2%3")
                      .arg(countText(overview.activeUsers), dot,
                          m_dimension == Dimension::Group       ? tr("usage stays with the group it happened in")
                              : m_dimension == Dimension::Model ? tr("ratios are over all use of a model")
                                                                : tr("groups are those of now")),
            false}};
}

bool PeopleList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down && !m_found.empty()) {
            m_table->view()->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PeopleList::find()
{
    if (!m_answer)
        return;
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    m_found.clear();
    for (std::size_t i = 0; i < m_answer->rows.size(); ++i) {
        if (names(m_answer->rows[i], words))
            m_found.push_back(int(i));
    }
    m_table->setEmptyText(words.isEmpty() ? tr("No spend in this range")
                                          : tr("Nothing here is called “%1”").arg(m_search->text().trimmed()));
    showRows();
}

void PeopleList::showRows()
{
    const auto answer = m_answer;
    const auto row = [answer, found = m_found](
                         int i) -> const PeopleRow & { return answer->rows[std::size_t(found[std::size_t(i)])]; };
    const auto count = int(m_found.size());
    PeopleRows rows;
    rows.key = [row](int i) { return row(i).key; };
    rows.label = [row](int i) { return row(i).removed ? tr("%1 (removed)").arg(row(i).label) : row(i).label; };
    rows.figures = [row](int i) -> const Figures & { return row(i).figures; };
    rows.previous = [row](int i) { return row(i).previous; };
    rows.comparable = answer->overview.comparable;
    std::int64_t members = 0;
    for (int i = 0; i < count; ++i) {
        rows.total += row(i).figures;
        rows.totalPrevious += row(i).previous;
        members += row(i).membersNow;
    }
    // What went away since is in nobody's row, but in the whole's comparison.
    const bool whole = m_found.size() == answer->rows.size();
    if (whole)
        rows.totalPrevious = answer->overview.totalCompared.cost;
    const QString title = m_dimension == Dimension::User ? tr("User") : dimensionTitle(m_dimension);
    const QString total = whole ? tr("Total of %1").arg(countText(count))
                                : tr("%1 of %2").arg(countText(count), countText(std::int64_t(answer->rows.size())));
    QList<PeopleColumn> columns{
        nameColumn(rows, title, total), shareColumn(rows), costColumn(rows), changeColumn(rows)};
    switch (m_dimension) {
    case Dimension::Group:
        columns += countColumn(
            u"members"_s, tr("Members"),
            [row](int i) {
                // Who is in no group is not listed anywhere, so not counted.
                return isNone(row(i).key) ? std::nullopt : std::optional<std::int64_t>(row(i).membersNow);
            },
            countText(members), tr("Members now"));
        columns += countColumn(
            u"active"_s, tr("Active"), [row](int i) { return std::optional<std::int64_t>(row(i).people); }, {},
            tr("Users with an event in the range, while in the group"));
        columns +=
            PeopleColumn{{u"perUser"_s, tr("Per user"), CellKind::Figure, 100, true, true, tr("Cost per active user")},
                [row](int i) { return unitPriceText(perUnit(row(i).figures.cost, row(i).people)); },
                [row](int i) { return perUnit(row(i).figures.cost, row(i).people); }, {}, {}, {}, {},
                PeopleMeaning{Measure::Cost, Basis::PerActiveUser}};
        break;
    case Dimension::Model:
        columns +=
            countColumn(u"users"_s, tr("Users"), [row](int i) { return std::optional<std::int64_t>(row(i).people); });
        columns += perRequestColumn(rows);
        columns += perMillionColumn(rows);
        break;
    default:
        columns += textColumn(
            u"group"_s, tr("Group now"), [row](int i) { return row(i).group.isEmpty() ? u"–"_s : row(i).group; }, 210);
        columns += countColumn(
            u"days"_s, tr("Days"), [row](int i) { return std::optional<std::int64_t>(row(i).activeDays); }, {},
            tr("UTC days with an event"));
        columns += unusual(textColumn(
            u"email"_s, tr("E-mail"), [row](int i) { return peoplenames::ofEmail(row(i).detail); }, 130));
        columns += unusual(textColumn(
            u"role"_s, tr("Role"), [row](int i) { return row(i).role; }, 60));
        columns += unusual(perRequestColumn(rows));
        columns += unusual(perMillionColumn(rows));
        break;
    }
    columns += {unusual(onDemandColumn(rows)), unusual(eventsColumn(rows)), unusual(requestsColumn(rows)),
        tokensColumn(rows), cacheColumn(rows), trendColumn()};
    PeopleContent content{count, columns, rows.key};
    content.fraction = costFractions(rows, count);
    content.trend = [row](int i) { return TrendValues{{row(i).trend.begin(), row(i).trend.end()}}; };
    content.trendText = [row](int i) {
        QStringList values;
        for (const std::int64_t value : row(i).trend)
            values.append(moneyText(value));
        return values.join(u", "_s);
    };
    m_model->setContent(std::move(content));
}

} // namespace spend::ui
