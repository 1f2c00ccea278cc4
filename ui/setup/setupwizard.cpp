// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setupwizard.h"

#include "ui/setup/connectpage.h"
#include "ui/setup/firstdatapage.h"
#include "ui/setup/introductionpage.h"
#include "ui/theme/textscale.h"

#include <QAbstractButton>
#include <QLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr QSize wizardSize(620, 520);
constexpr int widest = 1000; ///< however large its text is
constexpr int sideMargin = 26;
constexpr int buttonMargin = 13;
} // namespace

SetupWizard::SetupWizard(ConnectionService &connections, Clock &clock, QWidget *parent)
    : QWizard(parent)
    , m_connections(connections)
    , m_introduction(new IntroductionPage)
    , m_connect(new ConnectPage(connections, clock))
    , m_firstData(new FirstDataPage(connections, clock))
{
    setObjectName(u"setupWizard"_s);
    setWindowTitle(tr("Add connection"));
    setWizardStyle(QWizard::ModernStyle);
    setOptions(QWizard::NoBackButtonOnStartPage | QWizard::NoBackButtonOnLastPage);
    setButtonLayout({QWizard::Stretch, QWizard::BackButton, QWizard::CancelButton, QWizard::NextButton,
        QWizard::CommitButton, QWizard::FinishButton});
    setButtonText(QWizard::BackButton, tr("Back"));
    setButtonText(QWizard::CancelButton, tr("Cancel"));
    setMinimumSize(std::min(scaledWithText(wizardSize.width()), widest), wizardSize.height());
    setPage(IntroductionStep, m_introduction);
    setPage(ConnectStep, m_connect);
    setPage(FirstDataStep, m_firstData);

    connect(m_introduction, &IntroductionPage::sampleRequested, this, &SetupWizard::trySample);
    connect(m_connect, &ConnectPage::added, this, &SetupWizard::showFirstData);
    connect(m_connect, &ConnectPage::busyChanged, this,
        [this](bool busy) { button(QWizard::BackButton)->setEnabled(!busy); });
    connect(this, &QWizard::currentIdChanged, this, &SetupWizard::fitLayout);
    const std::initializer_list<WizardPage *> pages{m_introduction, m_connect, m_firstData};
    for (WizardPage *page : pages)
        connect(page, &WizardPage::layoutRequested, this, &SetupWizard::fitHeight);
    connect(this, &QDialog::accepted, this, &SetupWizard::overviewRequested);
}

void SetupWizard::trySample()
{
    if (currentId() > IntroductionStep || !m_introduction->isComplete())
        return;
    m_introduction->setBusy(true);
    m_connections.addSample(this, [this](const Result<ConnectionId> &result) {
        m_introduction->setBusy(false);
        if (!result) {
            m_introduction->showProblem(result.problem().text, result.problem().remedy);
            return;
        }
        showFirstData(*result, {});
        m_introduction->skipConnecting();
        next();
    });
}

void SetupWizard::reject()
{
    if (m_connect->isTesting()) {
        m_connect->cancelTest();
        return;
    }
    QWizard::reject();
}

void SetupWizard::showFirstData(ConnectionId id, const std::optional<KeyReport> &report)
{
    m_firstData->setConnection(id, report);
}

void SetupWizard::showEvent(QShowEvent *event)
{
    QWizard::showEvent(event);
    fitLayout();
}

void SetupWizard::fitLayout()
{
    // The wizard's own layout sets the row of buttons close to the edge; here it stands under the fields.
    QAbstractButton *cancel = button(QWizard::CancelButton);
    const QLayout *all = cancel->parentWidget()->layout();
    for (int i = 0; all && i < all->count(); ++i) {
        if (QLayout *row = all->itemAt(i)->layout(); row && row->indexOf(cancel) >= 0)
            row->setContentsMargins(sideMargin, buttonMargin, sideMargin, buttonMargin);
    }
    fitHeight();
}

void SetupWizard::fitHeight()
{
    // Texts that wrap and the advanced fields change how high a page is; a wizard by itself does not grow with it.
    const QWidget *page = currentPage();
    if (!page || !page->layout() || !isVisible())
        return;
    const int needed = page->layout()->hasHeightForWidth() ? page->layout()->totalHeightForWidth(page->width())
                                                           : page->layout()->totalSizeHint().height();
    const int wanted = std::max(wizardSize.height(), height() + needed - page->height());
    if (wanted != height())
        resize(width(), wanted);
}

} // namespace spend::ui
