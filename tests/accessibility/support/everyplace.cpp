// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/accessibility/support/everyplace.h"

#include "core/alert/alertbook.h"
#include "core/alert/alertservice.h"
#include "ui/about/aboutdialog.h"
#include "ui/about/updatedialog.h"
#include "ui/about/updatewatch.h"
#include "ui/budgets/budgetdialog.h"
#include "ui/chargeback/copyplandialog.h"
#include "ui/chargeback/costcentresdialog.h"
#include "ui/digest/digestplanform.h"
#include "ui/explorer/notedialog.h"
#include "ui/help/helpwindow.h"
#include "ui/overview/datesdialog.h"
#include "ui/plan/limitdialog.h"
#include "ui/repositories/rulesdialog.h"
#include "ui/settings/channeldialog.h"
#include "ui/setup/editdialog.h"
#include "ui/setup/newkeydialog.h"
#include "ui/setup/setupwizard.h"
#include "ui/share/exportdialog.h"
#include "ui/shell/diagnosticsdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/pagefaces.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QButtonGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace spend::test
{

EveryPlace::EveryPlace()
    : m_alerts(std::make_unique<alert::AlertService>(
        alert::AlertService::Parts{pages.live.service, pages.live.secrets, pages.live.clock, nullptr, {}, {}}))
    , m_updates(std::make_unique<ui::UpdateWatch>(UpdateSource::ofBuild(), pages.settings, pages.live.clock))
{
}

EveryPlace::~EveryPlace() = default;

ui::MainWindow &EveryPlace::open(QSize size)
{
    m_window.reset();
    m_window = std::make_unique<ui::MainWindow>(
        pages.connections, pages.live.service, pages.live.clock, pages.settings, pages.theme, m_alerts.get());
    m_window->resize(size);
    m_window->show();
    m_window->activateWindow();
    const bool active = QTest::qWaitForWindowActive(m_window.get());
    Q_ASSERT(active);
    Q_UNUSED(active)
    return *m_window;
}

void EveryPlace::close()
{
    m_window.reset();
}

void EveryPlace::settle()
{
    // Questions are answered in order, so an answer to ours comes after all others'; what a page asks upon an answer is
    // waited for by the next round.
    for (int round = 0; round < 3; ++round) {
        pages.live.answer([](SpendSource &) { return 0; });
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

QWidget *EveryPlace::page(const QString &id)
{
    m_window->showPage(id);
    settle();
    QWidget *shown = nullptr;
    for (auto *stack : m_window->centralWidget()->findChildren<QStackedWidget *>()) {
        const auto *area = qobject_cast<const QScrollArea *>(stack->parentWidget()->parentWidget());
        if (stack->parentWidget() == m_window->centralWidget()
            || (area && area->objectName() == u"scrolledPages" && area->widget() == stack))
            shown = stack->currentWidget();
    }
    if (!shown)
        return nullptr;
    const bool there = QTest::qWaitFor(
        [shown] {
            const auto faces = shown->findChildren<ui::PageFaces *>();
            return std::none_of(faces.begin(), faces.end(), [](const ui::PageFaces *one) {
                return one->isVisible() && one->face() == ui::PageFaces::Face::Loading;
            });
        },
        30'000);
    return there ? shown : nullptr;
}

QStringList EveryPlace::pageIds()
{
    return m_window->pageIds();
}

QStringList EveryPlace::dialogIds()
{
    return {u"dates"_s, u"note"_s, u"export"_s, u"limit"_s, u"rules"_s, u"digestPlan"_s, u"diagnostics"_s, u"channel"_s,
        u"copyPlan"_s, u"costCentres"_s, u"budget"_s, u"newKey"_s, u"edit"_s, u"wizard"_s, u"wizardKey"_s, u"about"_s,
        u"updates"_s, u"help"_s};
}

std::unique_ptr<QWidget> EveryPlace::dialog(const QString &id)
{
    SpendService &spend = pages.live.service;
    Clock &clock = pages.live.clock;
    const UtcDay today = UtcDay::ofMs(clock.nowMs());
    const ConnectionView &view = pages.connections.views.first();
    QWidget *parent = m_window.get();
    std::unique_ptr<QWidget> made;
    if (id == u"dates") {
        made = std::make_unique<ui::DatesDialog>(october, today, parent);
    } else if (id == u"note") {
        made = std::make_unique<ui::NoteDialog>(spend, Note{u"1"_s, today, u"Release"_s}, today, parent);
    } else if (id == u"export") {
        made = std::make_unique<ui::ExportDialog>(pages.connections, spend, clock, pages.settings, parent);
    } else if (id == u"limit") {
        LimitRow row;
        row.key = row.email = u"ann@acme.example"_s;
        row.label = u"Ann"_s;
        made = std::make_unique<ui::LimitDialog>(view.id, row, parent);
    } else if (id == u"rules") {
        made = std::make_unique<ui::RulesDialog>(spend, RepositoriesQuestion{}, parent);
    } else if (id == u"digestPlan") {
        made = std::make_unique<ui::DigestPlanForm>(spend, clock, alert::book::channels, parent);
    } else if (id == u"diagnostics") {
        made = std::make_unique<ui::DiagnosticsDialog>(spend, pages.settings, pages.live.folder.path(), parent);
    } else if (id == u"channel") {
        made = std::make_unique<ui::ChannelDialog>(*m_alerts, alert::AlertChannel{}, parent);
    } else if (id == u"copyPlan") {
        made = std::make_unique<ui::CopyPlanDialog>(pages.connections, spend, parent);
    } else if (id == u"costCentres") {
        made = std::make_unique<ui::CostCentresDialog>(spend, parent);
    } else if (id == u"budget") {
        made = std::make_unique<ui::BudgetDialog>(spend, clock, std::nullopt, parent);
    } else if (id == u"newKey") {
        made = std::make_unique<ui::NewKeyDialog>(pages.connections, view, parent);
    } else if (id == u"edit") {
        made = std::make_unique<ui::EditDialog>(pages.connections, clock, view, parent);
    } else if (id == u"wizard" || id == u"wizardKey") {
        made = std::make_unique<ui::SetupWizard>(pages.connections, clock, parent);
    } else if (id == u"about") {
        made = std::make_unique<ui::AboutDialog>(parent);
    } else if (id == u"updates") {
        made = std::make_unique<ui::UpdateDialog>(UpdateSource::ofBuild(), *m_updates, parent);
    } else if (id == u"help") {
        auto help = std::make_unique<ui::HelpWindow>();
        help->showTopic(u"index"_s);
        made = std::move(help);
    }
    Q_ASSERT(made);
    made->setAttribute(Qt::WA_DeleteOnClose, false); // the test's own
    made->show();
    if (id == u"wizardKey")
        static_cast<ui::SetupWizard *>(made.get())->next();
    made->activateWindow();
    const bool active = QTest::qWaitForWindowActive(made.get());
    Q_ASSERT(active);
    Q_UNUSED(active)
    settle();
    return made;
}

QWidgetList tabStops(QWidget &root)
{
    QWidgetList stops;
    const QList<QWidget *> widgets = root.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || !widget->isEnabled()
            || widget->window() != root.window() || widget->focusProxy())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (button && button->isCheckable() && (button->autoExclusive() || button->group()) && !button->isChecked()) {
            const bool exclusive = button->autoExclusive() || (button->group() && button->group()->exclusive());
            const QAbstractButton *chosen = button->group() ? button->group()->checkedButton() : nullptr;
            if (exclusive && (chosen || button->autoExclusive()))
                continue;
        }
        stops.append(widget);
    }
    return stops;
}

QString described(const QWidget *widget)
{
    if (!widget)
        return u"nothing"_s;
    QString text = QString::fromLatin1(widget->metaObject()->className());
    if (!widget->objectName().isEmpty())
        text += u" #"_s + widget->objectName();
    if (QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget)))
        text += u" \""_s + face->text(QAccessible::Name).left(40) + u'"';
    return text;
}

} // namespace spend::test
