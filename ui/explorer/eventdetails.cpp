// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/eventdetails.h"

#include "ui/explorer/eventfields.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/textscale.h"
#include "ui/theme/themeicon.h"
#include "ui/widgets/label.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int paneWidth = 352;
constexpr int nameWidth = 112;

/// Ids, addresses and field names have no spaces to break at: they may break behind their signs.
QString breakable(QString text)
{
    for (const QChar sign : {u'-', u'@', u'.', u'/', u'_'})
        text.replace(sign, QString(sign) + QChar(0x200b));
    return text;
}
} // namespace

EventDetails::EventDetails(QWidget *parent)
    : QFrame(parent)
    , m_scroll(new QScrollArea)
    , m_list(new QWidget)
    , m_hint(wrappedLabel(tr("Choose an event to see every field of it."), u"muted"_s))
    , m_copy(new QPushButton(tr("Copy")))
    , m_close(new QToolButton)
{
    setObjectName(u"eventDetails"_s);
    setRole(this, u"card"_s);
    setFixedWidth(scaledWithText(paneWidth));
    m_copy->setObjectName(u"copyEvent"_s);
    m_copy->setToolTip(tr("Copy every field with its name and source"));
    m_close->setObjectName(u"closeDetails"_s);
    setRole(m_close, u"icon"_s);
    m_close->setIcon(themeIcon(u"close"_s, &Tokens::muted));
    m_close->setAccessibleName(tr("Close the event's fields"));
    m_close->setToolTip(tr("Close (Esc)"));

    auto *grid = new QGridLayout(m_list);
    grid->setContentsMargins(14, 0, 14, space::m);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(0);
    grid->setColumnMinimumWidth(0, scaledWithText(nameWidth));
    grid->setColumnStretch(1, 1);
    m_scroll->setWidget(m_list);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(sidewaysPolicy());
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setObjectName(u"eventFields"_s);
    m_scroll->setAccessibleName(tr("Fields of the event"));

    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 0, space::s, 0);
    head->setSpacing(space::s);
    head->addWidget(plainLabel(tr("Event"), u"section"_s), 1);
    head->addWidget(m_copy);
    head->addWidget(m_close);
    m_hint->setContentsMargins(14, 0, 14, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, space::s, 1, 1);
    layout->setSpacing(space::s);
    layout->addLayout(head);
    layout->addWidget(m_hint);
    layout->addWidget(m_scroll, 1);
    connect(m_copy, &QPushButton::clicked, this, &EventDetails::copy);
    connect(m_close, &QToolButton::clicked, this, &EventDetails::closeRequested);
    clear();
}

EventDetails::Line EventDetails::addLine()
{
    auto *grid = static_cast<QGridLayout *>(m_list->layout());
    const int row = 2 * int(m_lines.size());
    Line line{plainLabel({}, u"muted"_s), wrappedLabel({}), wrappedLabel({}, u"explanation"_s)};
    line.name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    line.value->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    line.source->setContentsMargins(0, 0, 0, space::s);
    grid->addWidget(line.name, row, 0);
    grid->addWidget(line.value, row, 1);
    grid->addWidget(line.source, row + 1, 1);
    return line;
}

void EventDetails::setEvent(const ListedEvent &event)
{
    const QList<EventField> fields = eventFields(event);
    while (m_lines.size() < fields.size())
        m_lines.append(addLine());
    for (qsizetype i = 0; i < fields.size(); ++i) {
        m_lines[i].name->setText(fields[i].name);
        m_lines[i].value->setText(breakable(fields[i].value));
        m_lines[i].source->setText(breakable(fields[i].source));
    }
    m_text = eventAsText(event);
    m_hint->hide();
    m_scroll->show();
    m_copy->setEnabled(true);
}

void EventDetails::clear()
{
    m_text.clear();
    m_scroll->hide();
    m_hint->show();
    m_copy->setEnabled(false);
}

void EventDetails::copy()
{
    QGuiApplication::clipboard()->setText(m_text);
}

void EventDetails::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else if (event->matches(QKeySequence::Copy) && !m_text.isEmpty())
        copy();
    else
        QFrame::keyPressEvent(event);
}

} // namespace spend::ui
