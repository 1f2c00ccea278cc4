// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/breakdowntable.h"

#include "ui/overview/breakdowndelegate.h"
#include "ui/overview/overviewtext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/figures.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
/// Parts of the width, column by column.
constexpr std::array<int, BreakdownModel::ColumnCount> columnWeights{220, 172, 118, 88, 118, 92, 92, 100};
constexpr int headHeight = 33;

void drawText(QPainter *painter, const QRect &rect, int column, const QString &text)
{
    figures::draw(painter, rect, column <= BreakdownModel::ShareColumn ? Qt::AlignLeft : Qt::AlignRight, text);
}
} // namespace

BreakdownHeader::BreakdownHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName(u"breakdownHeader"_s);
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(30);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Columns: Left and Right choose, Space sorts"));
    viewport()->setCursor(Qt::PointingHandCursor);
}

QSize BreakdownHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), headHeight};
}

void BreakdownHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tokens &t = currentTokens();
    painter->save();
    const auto *model = static_cast<const BreakdownModel *>(this->model());
    QFont font = textFont(TextRole::Explanation);
    const bool sorted = model->sortColumn() == section;
    font.setWeight(sorted ? QFont::DemiBold : QFont::Medium);
    painter->setFont(font);
    painter->setPen(sorted ? t.text : t.muted);
    QString text = model->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    if (sorted)
        text += model->sortOrder() == Qt::DescendingOrder ? u" ↓"_s : u" ↑"_s;
    drawText(painter, rect.adjusted(cellPadding, 0, -cellPadding, 0), section, text);
    painter->setPen(t.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (hasFocus() && section == m_current) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(t.accent, 1.5));
        painter->drawRoundedRect(QRectF(rect).adjusted(3, 4, -3, -5), 4, 4);
    }
    painter->restore();
}

void BreakdownHeader::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        m_current = std::max(0, m_current - 1);
        break;
    case Qt::Key_Right:
        m_current = std::min(count() - 1, m_current + 1);
        break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT sortRequested(m_current);
        break;
    default:
        QHeaderView::keyPressEvent(event);
        return;
    }
    viewport()->update();
}

void BreakdownHeader::focusInEvent(QFocusEvent *event)
{
    QHeaderView::focusInEvent(event);
    viewport()->update();
}

void BreakdownHeader::focusOutEvent(QFocusEvent *event)
{
    QHeaderView::focusOutEvent(event);
    viewport()->update();
}

BreakdownView::BreakdownView(BreakdownModel *model, QWidget *parent)
    : QTableView(parent)
    , m_delegate(new BreakdownDelegate(this))
{
    setObjectName(u"breakdown"_s);
    setModel(model);
    setHorizontalHeader(new BreakdownHeader(this));
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Spend by row; Enter filters by the row"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    verticalHeader()->setVisible(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(size::row);
    verticalHeader()->setMinimumSectionSize(20);
    viewport()->setAutoFillBackground(false);
    viewport()->setCursor(Qt::PointingHandCursor);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) { Q_EMIT rowChosen(index.row()); });
}

void BreakdownView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    int left = viewport()->width();
    int weights = 0;
    for (const int weight : columnWeights)
        weights += weight;
    for (int column = 0; column < BreakdownModel::ColumnCount; ++column) {
        const int width = left * columnWeights[std::size_t(column)] / weights;
        horizontalHeader()->resizeSection(column, width);
        left -= width;
        weights -= columnWeights[std::size_t(column)];
    }
    Q_EMIT columnsMoved();
}

void BreakdownView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT rowChosen(currentIndex().row());
        return;
    }
    QTableView::keyPressEvent(event);
}

void BreakdownView::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    hover(rowAt(event->position().toPoint().y()));
}

void BreakdownView::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    hover(-1);
}

void BreakdownView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && event->reason() != Qt::MouseFocusReason && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

void BreakdownView::hover(int row)
{
    if (row == m_delegate->hoveredRow())
        return;
    m_delegate->setHoveredRow(row);
    viewport()->update();
}

TotalsRow::TotalsRow(const BreakdownModel &model, const QHeaderView &header, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_header(header)
{
    setObjectName(u"totals"_s);
    setFixedHeight(size::row);
}

void TotalsRow::paintEvent(QPaintEvent *)
{
    const Tokens &t = currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // The lower corners are the card's.
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.hover);
    painter.setClipRect(rect());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0, -20, 0, 0), corner::card - 1, corner::card - 1);
    painter.setPen(t.line);
    painter.drawLine(QPointF(0, 0.5), QPointF(width(), 0.5));
    painter.setFont(textFont(TextRole::Strong));
    painter.setPen(t.text);
    for (int column = 0; column < BreakdownModel::ColumnCount; ++column) {
        QRect cell(m_header.sectionViewportPosition(column), 0, m_header.sectionSize(column), height());
        if (column == BreakdownModel::NameColumn)
            cell.setWidth(cell.width() + m_header.sectionSize(BreakdownModel::ShareColumn));
        if (column != BreakdownModel::ShareColumn)
            drawText(&painter, cell.adjusted(cellPadding, 0, -cellPadding, 0), column, m_model.totalText(column));
    }
}

BreakdownTable::BreakdownTable(const SeriesColors &colors, QWidget *parent)
    : QFrame(parent)
    , m_model(new BreakdownModel(colors, this))
    , m_view(new BreakdownView(m_model))
    , m_totals(new TotalsRow(*m_model, *m_view->horizontalHeader()))
{
    setRole(this, u"card"_s);
    setMinimumHeight(headHeight + 5 * size::row + 5); // four rows and the totals
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 3, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_totals);
    auto *header = static_cast<BreakdownHeader *>(m_view->horizontalHeader());
    connect(header, &QHeaderView::sectionClicked, this, &BreakdownTable::sortBy);
    connect(header, &BreakdownHeader::sortRequested, this, &BreakdownTable::sortBy);
    connect(m_view, &BreakdownView::columnsMoved, m_totals, qOverload<>(&QWidget::update));
    connect(m_view, &BreakdownView::rowChosen, this, [this](int row) {
        const OverviewRow &chosen = m_model->rowAt(row);
        const QString key = chosen.key; // the answer may change while the signal runs
        const QString label = chosen.label;
        Q_EMIT keyChosen(key, label);
    });
}

void BreakdownTable::setAnswer(std::shared_ptr<const OverviewAnswer> answer)
{
    const bool hadCurrent = m_view->currentIndex().isValid();
    const QString key = m_view->currentIndex().data(BreakdownModel::KeyRole).toString();
    m_model->setAnswer(std::move(answer));
    if (const int row = hadCurrent ? m_model->rowOf(key) : -1; row >= 0)
        m_view->setCurrentIndex(m_model->index(row, 0));
    QStringList totals;
    for (int column = 0; column < BreakdownModel::ColumnCount; ++column) {
        if (const QString text = m_model->totalText(column); !text.isEmpty())
            totals.append(text);
    }
    m_totals->setAccessibleName(totals.join(u", "_s));
    m_totals->update();
    m_view->horizontalHeader()->viewport()->update();
}

void BreakdownTable::sortBy(int column)
{
    const bool same = m_model->sortColumn() == column;
    const Qt::SortOrder natural = column == BreakdownModel::NameColumn ? Qt::AscendingOrder : Qt::DescendingOrder;
    const Qt::SortOrder other = natural == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_model->sort(column, same && m_model->sortOrder() == natural ? other : natural);
    m_view->horizontalHeader()->viewport()->update();
}

} // namespace spend::ui
