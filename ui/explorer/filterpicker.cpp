// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/filterpicker.h"

#include "core/analysis/timebucket.h"
#include "ui/explorer/filterpickerlist.h"
#include "ui/overview/overviewtext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/textscale.h"
#include "ui/theme/themeicon.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/label.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr QSize pickerSize(380, 430);
constexpr int including = 0;
constexpr int excluding = 1;
} // namespace

const std::vector<Dimension> &FilterPicker::dimensions()
{
    static const std::vector<Dimension> all{Dimension::User, Dimension::Group, Dimension::Model, Dimension::Repository,
        Dimension::Kind, Dimension::MaxMode, Dimension::ClientKind, Dimension::Cycle, Dimension::Month, Dimension::Week,
        Dimension::Day, Dimension::Connection};
    return all;
}

FilterPicker::FilterPicker(SpendService &service, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_question(service)
    , m_model(new FilterModel(this))
    , m_steps(new QStackedWidget)
    , m_dimensions(new QListWidget)
    , m_back(new QToolButton)
    , m_title(plainLabel({}, u"section"_s))
    , m_mode(new SegmentedControl(tr("Which list")))
    , m_search(new QLineEdit)
    , m_values(new FilterValueList)
    , m_count(plainLabel({}, u"explanation"_s))
    , m_clear(new QPushButton(tr("Clear")))
{
    setObjectName(u"filterPicker"_s);
    setAccessibleName(tr("Filter"));
    setFixedSize(scaledWithText(pickerSize.width()), scaledWithText(pickerSize.height()));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_steps);
    m_steps->addWidget(buildDimensions());
    m_steps->addWidget(buildValues());
}

QWidget *FilterPicker::buildDimensions()
{
    auto *step = new QWidget;
    auto *layout = new QVBoxLayout(step);
    layout->setContentsMargins(space::s, space::m, space::s, space::s);
    layout->setSpacing(space::xs);
    auto *title = plainLabel(tr("Filter by"), u"section"_s);
    title->setContentsMargins(space::s, 0, 0, 0);
    layout->addWidget(title);
    m_dimensions->setObjectName(u"filterDimensions"_s);
    m_dimensions->setAccessibleName(tr("Filter by"));
    m_dimensions->setFrameShape(QFrame::NoFrame);
    m_dimensions->viewport()->setAutoFillBackground(false);
    m_dimensions->viewport()->setCursor(Qt::PointingHandCursor);
    m_dimensions->setItemDelegate(new FilterDimensionDelegate(m_dimensions));
    m_dimensions->setMouseTracking(true);
    m_dimensions->setUniformItemSizes(true);
    m_dimensions->installEventFilter(this);
    for (const Dimension dimension : dimensions()) {
        auto *item = new QListWidgetItem(dimensionTitle(dimension), m_dimensions);
        item->setData(Qt::UserRole, int(dimension));
    }
    connect(m_dimensions, &QListWidget::itemClicked, this, [this] { chooseCurrentDimension(); });
    layout->addWidget(m_dimensions, 1);
    return step;
}

QWidget *FilterPicker::buildValues()
{
    setRole(m_back, u"icon"_s);
    m_back->setObjectName(u"filterBack"_s);
    m_back->setIcon(themeIcon(u"arrow-left"_s, &Tokens::muted));
    m_back->setAccessibleName(tr("Back to what to filter by"));
    m_back->setToolTip(m_back->accessibleName());
    m_mode->setObjectName(u"filterMode"_s);
    m_mode->addSegment(tr("Include"), including);
    m_mode->addSegment(tr("Exclude"), excluding);
    m_search->setObjectName(u"filterSearch"_s);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search values"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_values->setModel(m_model);
    m_values->setAccessibleName(tr("Values: Space ticks, Enter chooses one alone"));
    setRole(m_clear, u"link"_s);
    m_clear->setObjectName(u"filterClearList"_s);

    auto *step = new QWidget;
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::xs, 0, space::xs, 0);
    head->addWidget(m_back);
    head->addWidget(m_title, 1);
    head->addWidget(m_mode);
    auto *search = new QHBoxLayout;
    search->setContentsMargins(space::xs, 0, space::xs, 0);
    search->addWidget(m_search);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::s, 0, space::s, 0);
    foot->addWidget(m_count, 1);
    foot->addWidget(m_clear);
    auto *layout = new QVBoxLayout(step);
    layout->setContentsMargins(space::s, space::s, space::s, space::s);
    layout->setSpacing(space::s);
    layout->addLayout(head);
    layout->addLayout(search);
    layout->addWidget(m_values, 1);
    layout->addLayout(foot);

    connect(m_back, &QToolButton::clicked, this, &FilterPicker::showDimensions);
    connect(m_mode, &SegmentedControl::chosen, this, [this] { showTicks(); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->search(text);
        m_walked = false;
        if (!text.isEmpty() && m_model->rowCount() > 0)
            m_values->setCurrentIndex(m_model->index(0));
        showTicks();
    });
    connect(m_model, &FilterModel::tickAsked, this, &FilterPicker::setTicked);
    connect(m_values, &FilterValueList::tickAsked, this, &FilterPicker::setTicked);
    connect(m_values, &FilterValueList::onlyAsked, this, &FilterPicker::chooseOnly);
    connect(m_values, &FilterValueList::leaveAsked, this, &QWidget::hide);
    connect(m_values, &FilterValueList::typed, this, [this](const QString &text) {
        m_search->setFocus();
        m_search->insert(text);
    });
    connect(m_clear, &QPushButton::clicked, this, &FilterPicker::clearList);
    return step;
}

void FilterPicker::setView(const ExploreView &view)
{
    m_view = view;
    if (isVisible())
        showTicks();
}

void FilterPicker::setTimesOffered(bool offered)
{
    for (int row = 0; row < m_dimensions->count(); ++row) {
        QListWidgetItem *item = m_dimensions->item(row);
        item->setHidden(!offered && isTime(Dimension(item->data(Qt::UserRole).toInt())));
    }
}

bool FilterPicker::isExcluding() const
{
    return m_mode->value() == excluding;
}

DimensionFilter &FilterPicker::filter()
{
    return m_view.filters[m_dimension];
}

QStringList &FilterPicker::list()
{
    return isExcluding() ? filter().excluded : filter().included;
}

void FilterPicker::place(const QRect &anchor)
{
    const QScreen *screen = QGuiApplication::screenAt(anchor.center());
    const QRect room = screen ? screen->availableGeometry() : anchor.adjusted(-2000, -2000, 2000, 2000);
    QPoint corner(anchor.left(), anchor.bottom() + space::xs);
    if (corner.y() + height() > room.bottom() && anchor.top() - height() - space::xs >= room.top())
        corner.setY(anchor.top() - height() - space::xs);
    corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())));
    corner.setY(std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    move(corner);
    show();
}

void FilterPicker::openDimensions(const QRect &anchor)
{
    showDimensions();
    place(anchor);
    m_dimensions->setFocus(Qt::PopupFocusReason);
}

void FilterPicker::openValues(const QRect &anchor, Dimension dimension, bool excludingList, const QString &key)
{
    showValues(dimension, excludingList, key);
    place(anchor);
    m_search->setFocus(Qt::PopupFocusReason);
}

void FilterPicker::showDimensions()
{
    m_question.drop();
    for (int row = 0; row < m_dimensions->count(); ++row) {
        QListWidgetItem *item = m_dimensions->item(row);
        const auto dimension = Dimension(item->data(Qt::UserRole).toInt());
        const auto it = m_view.filters.find(dimension);
        const auto values = it == m_view.filters.end() ? 0 : it->second.included.size() + it->second.excluded.size();
        item->setData(FilterDimensionDelegate::CountRole, int(values));
        item->setData(Qt::AccessibleTextRole,
            values > 0 ? tr("%1, filtered by %2").arg(dimensionTitle(dimension), countText(std::int64_t(values)))
                       : dimensionTitle(dimension));
        if (dimension == m_dimension)
            m_dimensions->setCurrentRow(row);
    }
    m_steps->setCurrentIndex(0);
    m_dimensions->setFocus();
}

void FilterPicker::chooseCurrentDimension()
{
    const QListWidgetItem *item = m_dimensions->currentItem();
    if (!item)
        return;
    const auto dimension = Dimension(item->data(Qt::UserRole).toInt());
    const auto it = m_view.filters.find(dimension);
    const bool onlyExcludes =
        it != m_view.filters.end() && it->second.included.isEmpty() && !it->second.excluded.isEmpty();
    showValues(dimension, onlyExcludes, {});
    m_search->setFocus();
}

void FilterPicker::showValues(Dimension dimension, bool excludingList, const QString &key)
{
    m_dimension = dimension;
    m_wanted = key;
    m_walked = false;
    m_title->setText(dimensionTitle(dimension));
    m_mode->setValue(excludingList ? excluding : including);
    m_search->clear();
    m_model->setChoices(std::make_shared<FilterChoices>());
    m_values->setEmptyText(tr("Reading values…"));
    m_steps->setCurrentIndex(1);
    showTicks();
    m_question.ask([view = m_view, dimension](SpendSource &source) { return filterChoices(source, view, dimension); },
        [this](const auto &told) { takeChoices(told); });
}

void FilterPicker::takeChoices(const Result<std::shared_ptr<const FilterChoices>> &told)
{
    if (!told) {
        m_values->setEmptyText(told.problem().sentence());
        return;
    }
    m_model->setChoices(*told);
    // From here on the lists hold keys, whatever words they came with.
    for (QStringList *values : {&filter().included, &filter().excluded}) {
        for (QString &value : *values)
            value = keyMeant(value, **told);
        values->removeDuplicates();
    }
    m_values->setEmptyText(
        m_model->choices().choices.empty() ? tr("Nothing to filter by in this range.") : tr("Nothing matches."));
    const QString wanted = m_wanted.isEmpty() ? QString() : keyMeant(m_wanted, **told);
    if (const int row = wanted.isEmpty() ? -1 : m_model->rowOf(wanted); row >= 0) {
        m_values->setCurrentIndex(m_model->index(row));
        m_walked = true;
    }
    showTicks();
}

void FilterPicker::showTicks()
{
    const DimensionFilter &lists = filter();
    m_model->setTicked(list(), isExcluding() ? lists.included : lists.excluded);
    m_values->setExcludes(isExcluding());
    const auto chosen = std::int64_t(list().size());
    QString text = (isExcluding() ? tr("%1 excluded") : tr("%1 included")).arg(countText(chosen));
    const std::int64_t shown = m_model->rowCount();
    const auto all = std::int64_t(m_model->choices().choices.size());
    if (all > 0)
        text += u" · "_s
            + (shown == all ? tr("%1 in all").arg(countText(all))
                            : tr("%1 of %2 match").arg(countText(shown), countText(all)));
    m_count->setText(text);
    m_clear->setVisible(!list().isEmpty());
}

void FilterPicker::setTicked(const QString &key, bool ticked)
{
    filter().included.removeAll(key);
    filter().excluded.removeAll(key);
    if (ticked)
        list().append(key);
    tell();
}

void FilterPicker::chooseOnly(const QString &key)
{
    filter() = {};
    list() = {key};
    tell();
    hide();
}

void FilterPicker::clearList()
{
    list().clear();
    tell();
}

void FilterPicker::tell()
{
    showTicks();
    Filters filters = m_view.filters;
    std::erase_if(filters, [](const auto &entry) { return entry.second.isEmpty(); });
    Q_EMIT filtersChanged(filters);
}

bool FilterPicker::pressInSearch(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Down:
        m_values->step(1);
        m_walked = true;
        return true;
    case Qt::Key_Up:
        m_values->step(-1);
        m_walked = true;
        return true;
    case Qt::Key_PageDown:
        m_values->step(m_values->rowsPerPage());
        m_walked = true;
        return true;
    case Qt::Key_PageUp:
        m_values->step(-m_values->rowsPerPage());
        m_walked = true;
        return true;
    case Qt::Key_Space:
        // Names have spaces in them, so it ticks only where it can't be meant for the search.
        if (!control && !m_walked && !m_search->text().isEmpty())
            return false;
        m_values->tickCurrent();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_values->currentIndex().isValid())
            chooseOnly(m_values->currentIndex().data(FilterModel::KeyRole).toString());
        return true;
    case Qt::Key_Backspace:
        if (!m_search->text().isEmpty())
            return false;
        showDimensions();
        return true;
    case Qt::Key_Escape:
        if (m_search->text().isEmpty())
            hide();
        else
            m_search->clear();
        return true;
    default:
        return false;
    }
}

bool FilterPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_search)
        return pressInSearch(key);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Right:
    case Qt::Key_Space:
        chooseCurrentDimension();
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return false;
    }
}

void FilterPicker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(currentTokens().line);
    painter.setBrush(currentTokens().surface);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void FilterPicker::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    m_question.drop();
    Q_EMIT closed();
}

} // namespace spend::ui
