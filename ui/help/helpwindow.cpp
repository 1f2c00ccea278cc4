// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpwindow.h"

#include "ui/help/guide.h"
#include "ui/help/guidebrowser.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/textscale.h"
#include "ui/theme/themeicon.h"
#include "ui/theme/tokens.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QIcon>
#include <QListWidget>
#include <QScreen>
#include <QShortcut>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int pageRole = Qt::UserRole;
constexpr int contentsWidth = 252;
constexpr int entryHeight = 28;
constexpr int headingHeight = 34;
constexpr int buttonSide = 32;
} // namespace

HelpWindow::HelpWindow()
    : m_contents(new QListWidget)
    , m_browser(new GuideBrowser)
{
    setObjectName(u"help"_s);
    setWindowTitle(tr("Guide – Spendscope"));
    setWindowIcon(QIcon(u":/icons/spendscope.svg"_s));
    setAttribute(Qt::WA_QuitOnClose, false);
    setMinimumSize(640, 420);
    resize(
        QSize(scaledWithText(1000), scaledWithText(720)).boundedTo(screen()->availableSize().expandedTo({1000, 720})));

    m_contents->setObjectName(u"helpContents"_s);
    m_contents->setAccessibleName(tr("Pages of the guide"));
    setRole(m_contents, u"contents"_s);
    m_contents->setFixedWidth(scaledWithText(contentsWidth));
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const guide::Entry &entry : guide::contents()) {
        auto *item = new QListWidgetItem(entry.title, m_contents);
        item->setData(pageRole, entry.page);
        item->setSizeHint(QSize(0, scaledWithText(entry.page.isEmpty() ? headingHeight : entryHeight)));
        if (entry.page.isEmpty()) {
            item->setFlags(Qt::NoItemFlags);
            item->setFont(textFont(TextRole::Explanation));
            item->setTextAlignment(Qt::AlignLeft | Qt::AlignBottom);
        }
    }
    m_browser->setObjectName(u"helpPage"_s);

    QToolButton *back = addButton(u"arrow-left"_s, tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left));
    QToolButton *forward = addButton(u"arrow-right"_s, tr("Forward"), QKeySequence(Qt::ALT | Qt::Key_Right));
    QToolButton *home = addButton(u"rows"_s, tr("First page"), QKeySequence(Qt::ALT | Qt::Key_Home));
    back->setEnabled(false);
    forward->setEnabled(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::xs);
    buttons->addWidget(back);
    buttons->addWidget(forward);
    buttons->addWidget(home);
    buttons->addStretch(1);
    auto *left = new QVBoxLayout;
    left->setSpacing(space::s);
    left->addLayout(buttons);
    left->addWidget(m_contents, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::m, space::m, space::m, space::m);
    layout->setSpacing(space::m);
    layout->addLayout(left);
    layout->addWidget(m_browser, 1);

    connect(back, &QToolButton::clicked, m_browser, &QTextBrowser::backward);
    connect(forward, &QToolButton::clicked, m_browser, &QTextBrowser::forward);
    connect(home, &QToolButton::clicked, this, [this] { m_browser->setSource(guide::urlOf(u"index"_s)); });
    connect(m_browser, &QTextBrowser::backwardAvailable, back, &QToolButton::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, forward, &QToolButton::setEnabled);
    connect(m_browser, &QTextBrowser::sourceChanged, this, &HelpWindow::showPlace);
    connect(m_browser, &GuideBrowser::outwardLinkFollowed, this, [](const QUrl &url) {
        if (url.scheme() == u"https"_s)
            QDesktopServices::openUrl(url);
    });
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && !item->data(pageRole).toString().isEmpty())
            m_browser->setSource(guide::urlOf(item->data(pageRole).toString()));
    });
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, &QWidget::close);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q), this), &QShortcut::activated, this, &QWidget::close);
}

QToolButton *HelpWindow::addButton(const QString &icon, const QString &name, const QKeySequence &keys)
{
    auto *button = new QToolButton;
    setRole(button, u"icon"_s);
    button->setIcon(themeIcon(icon, &Tokens::muted));
    button->setFixedSize(buttonSide, buttonSide);
    button->setAccessibleName(name);
    button->setToolTip(u"%1 (%2)"_s.arg(name, keys.toString(QKeySequence::NativeText)));
    button->setShortcut(keys);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void HelpWindow::showTopic(const QString &topic)
{
    if (isMinimized())
        showNormal();
    show();
    m_browser->setSource(guide::urlOf(topic)); // once the width is known
    raise();
    activateWindow();
    m_browser->setFocus();
}

QString HelpWindow::page() const
{
    return guide::pageAt(m_browser->source());
}

/// The list follows the page, without leading anywhere itself.
void HelpWindow::showPlace(const QUrl &url)
{
    const QSignalBlocker quiet(m_contents);
    for (int row = 0; row < m_contents->count(); ++row) {
        if (m_contents->item(row)->data(pageRole).toString() == guide::pageAt(url))
            m_contents->setCurrentRow(row);
    }
}

} // namespace spend::ui
