// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setupwizard.h"

#include "ui/setup/connectpage.h"
#include "ui/setup/firstdatapage.h"
#include "ui/setup/introductionpage.h"
#include "ui/theme/tokens.h"

#include <QAbstractButton>
#include <QLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr QSize wizardSize(620, 520);
}

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
    setMinimumSize(wizardSize);
    setPage(IntroductionStep, m_introduction);
    setPage(ConnectStep, m_connect);
    setPage(FirstDataStep, m_firstData);

    connect(m_introduction, &IntroductionPage::sampleRequested, this, &SetupWizard::trySample);
    connect(m_connect, &ConnectPage::added, this, &SetupWizard::showFirstData);
    connect(m_connect, &ConnectPage::busyChanged, this,
        [this](bool busy) { button(QWizard::BackButton)->setEnabled(!busy); });
    connect(this, &QWizard::currentIdChanged, this, &SetupWizard::fitLayout);
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
    update();
}

void SetupWizard::paintEvent(QPaintEvent *event)
{
    QWizard::paintEvent(event);
}

} // namespace spend::ui
