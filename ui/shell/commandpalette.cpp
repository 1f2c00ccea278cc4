// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "ui/shell/commandpalettedelegate.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/textscale.h"
#include "ui/theme/themeicon.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int paletteWidth = 640;
constexpr int mostRows = 10; ///< that are seen at once
constexpr qsizetype mostRecent = 12;
const QString recentKey = u"palette/recent"_s;
} // namespace

CommandPalette::CommandPalette(QWidget *parent, QSettings *settings)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_settings(settings)
    , m_model(new CommandPaletteModel(this))
    , m_field(new QLineEdit)
    , m_list(new QListView)
    , m_nothing(plainLabel({}, u"muted"_s))
{
    setObjectName(u"commandPalette"_s);
    setWindowTitle(tr("Go to"));
    setAccessibleName(tr("Go to"));
    setAttribute(Qt::WA_TranslucentBackground); // for the round corners
    m_field->setObjectName(u"paletteField"_s);
    m_field->setAccessibleName(tr("Search people, models, repositories, views, pages and actions"));
    m_field->setPlaceholderText(tr("Search people, models, repositories, views, actions…"));
    m_field->setMaxLength(200);
    m_field->addAction(themeIcon(u"search"_s, &Tokens::muted), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandPaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps it, and moves the mark
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_nothing->setVisible(false);
    m_nothing->setContentsMargins(space::m, space::s, space::m, space::s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, space::m, space::m, space::m);
    layout->setSpacing(space::s);
    layout->addWidget(m_field);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list);
    auto *keys = plainLabel(tr("↑ ↓ to choose · Enter to open · Esc to close"), u"explanation"_s);
    keys->setContentsMargins(space::m, 0, space::m, 0);
    layout->addWidget(keys);
    if (m_settings)
        m_recent = m_settings->value(recentKey).toStringList().mid(0, mostRecent);
    m_model->setRecent(m_recent);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_moved = false;
        m_model->setQuery(typed);
        fit();
        mark(0);
    });
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
}

void CommandPalette::setEntries(const QList<PaletteEntry> &entries)
{
    const QModelIndex current = m_list->currentIndex();
    const QString marked =
        m_moved && current.isValid() ? CommandPaletteModel::idOf(m_model->entryAt(current.row())) : QString();
    m_model->setEntries(entries);
    fit();
    mark(marked.isEmpty() ? 0 : std::max(0, m_model->rowOf(marked)));
}

void CommandPalette::popUp()
{
    m_field->clear();
    m_model->setRecent(m_recent);
    m_moved = false;
    fit();
    mark(0);
    if (const QWidget *window = parentWidget() ? parentWidget()->window() : nullptr) {
        const int x = (window->width() - width()) / 2;
        move(window->mapToGlobal(QPoint(std::max(0, x), std::max(space::xl, window->height() / 8))));
    }
    show();
    m_field->setFocus(Qt::PopupFocusReason);
    Q_EMIT opened();
}

void CommandPalette::fit()
{
    const int rows = m_model->rowCount();
    m_nothing->setVisible(rows == 0);
    m_nothing->setText(m_field->text().trimmed().isEmpty()
            ? tr("Nothing to go to yet.")
            : tr("Nothing is called “%1”.").arg(m_field->text().trimmed().left(60)));
    m_list->setVisible(rows > 0);
    m_list->setFixedHeight(std::clamp(rows, 1, mostRows) * CommandPaletteDelegate::rowHeight());
    layout()->activate();
    const int beside = parentWidget() ? parentWidget()->window()->width() - 2 * space::xl : QWIDGETSIZE_MAX;
    setFixedSize(std::min(scaledWithText(paletteWidth), std::max(paletteWidth, beside)), layout()->sizeHint().height());
}

void CommandPalette::mark(int row)
{
    const QModelIndex index = m_model->index(row);
    m_list->setCurrentIndex(index);
    if (index.isValid())
        m_list->scrollTo(index);
    describeMark();
}

void CommandPalette::describeMark()
{
    // The focus stays in the field, so the field tells what is marked.
    const QModelIndex index = m_list->currentIndex();
    const QString words = index.isValid() ? index.data(Qt::AccessibleTextRole).toString() : m_nothing->text();
    if (words == m_field->accessibleDescription())
        return;
    m_field->setAccessibleDescription(words);
    QAccessibleEvent event(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

bool CommandPalette::moveMark(int key)
{
    const int rows = m_model->rowCount();
    const int row = m_list->currentIndex().row();
    int next = row;
    switch (key) {
    case Qt::Key_Down:
        next = row + 1 < rows ? row + 1 : 0;
        break;
    case Qt::Key_Up:
        next = row > 0 ? row - 1 : rows - 1;
        break;
    case Qt::Key_PageDown:
        next = std::min(row + mostRows, rows - 1);
        break;
    case Qt::Key_PageUp:
        next = std::max(row - mostRows, 0);
        break;
    default:
        return false;
    }
    if (rows > 0) {
        m_moved = true;
        mark(next);
    }
    return true;
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter) {
            run(m_list->currentIndex());
            return true;
        }
        if (press->key() == Qt::Key_Tab || press->key() == Qt::Key_Backtab)
            return true; // there is nowhere else to go
        if (moveMark(press->key()))
            return true;
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::run(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const PaletteEntry entry = m_model->entryAt(index.row()); // what it runs may bring new entries
    const QString id = CommandPaletteModel::idOf(entry);
    m_recent.removeAll(id);
    m_recent.prepend(id);
    m_recent = m_recent.mid(0, mostRecent);
    if (m_settings)
        m_settings->setValue(recentKey, m_recent);
    accept();
    if (entry.run)
        entry.run();
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    const Tokens &t = currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.line);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner::card, corner::card);
}

} // namespace spend::ui
