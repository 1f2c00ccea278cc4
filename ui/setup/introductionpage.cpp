// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/introductionpage.h"

#include "ui/setup/dashboardlink.h"
#include "ui/setup/setupwizard.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/themeicon.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notebox.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWizard>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
/// A need: what, and a line of explanation.
QWidget *need(const QString &what, const QString &explanation)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s + 2);
    auto *mark = new IconMark(u"check"_s, &Tokens::accent, 16);
    row->addWidget(mark, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(plainLabel(what, u"section"_s));
    words->addWidget(wrappedLabel(explanation, u"muted"_s));
    row->addLayout(words, 1);
    return box;
}
} // namespace

IntroductionPage::IntroductionPage()
    : WizardPage(0, tr("Connect a Cursor team"),
        tr("Spendscope reads your team's usage and cost from Cursor's Admin API. It changes nothing in your team, and "
           "the figures "
           "stay on this computer."))
    , m_sample(new QPushButton(tr("Try it with sample data")))
    , m_note(new NoteBox)
{
    body()->setSpacing(14);
    body()->addWidget(need(tr("An Enterprise plan"),
        tr("It opens everything. A Teams plan works too, with less: billing groups and repositories may be missing.")));
    body()->addWidget(need(
        tr("To be an administrator of the team"), tr("Only administrators can make the key that Spendscope needs.")));
    body()->addWidget(need(tr("An Admin API key, scope Read-only"),
        tr("Make it at Dashboard → Settings → Advanced → Admin API Keys → New API Key. Cursor shows it once, so copy "
           "it "
           "right away.")));
    QPushButton *link = dashboardLink(tr("Open cursor.com/dashboard"));
    link->setIcon(themeIcon(u"external"_s, &Tokens::accent));
    link->setIconSize(QSize(13, 13));
    auto *links = new QHBoxLayout;
    links->setContentsMargins(24, 0, 0, 0);
    links->addWidget(link);
    links->addStretch(1);
    body()->addLayout(links);

    auto *sampleRow = new QHBoxLayout;
    sampleRow->setSpacing(space::s);
    sampleRow->addWidget(plainLabel(tr("No key at hand?"), u"muted"_s));
    setRole(m_sample, u"link"_s);
    m_sample->setObjectName(u"trySample"_s);
    m_sample->setAutoDefault(false);
    m_sample->setCursor(Qt::PointingHandCursor);
    sampleRow->addWidget(m_sample);
    sampleRow->addStretch(1);
    body()->addSpacing(space::s);
    body()->addLayout(sampleRow);
    m_note->setVisible(false);
    body()->addWidget(m_note);
    connect(m_sample, &QPushButton::clicked, this, &IntroductionPage::sampleRequested);
    setButtonText(QWizard::NextButton, tr("Get started"));
}

int IntroductionPage::nextId() const
{
    return m_skip ? SetupWizard::FirstDataStep : SetupWizard::ConnectStep;
}

void IntroductionPage::initializePage()
{
    // Queued: the wizard hands out the focus after this.
    QMetaObject::invokeMethod(
        this, [this] { wizard()->button(QWizard::NextButton)->setFocus(Qt::OtherFocusReason); }, Qt::QueuedConnection);
}

void IntroductionPage::setBusy(bool busy)
{
    m_busy = busy;
    m_sample->setEnabled(!busy);
    if (busy)
        m_note->showNote(NoteBox::Tone::Busy, {}, tr("Starting the sample team…"));
    else
        m_note->setVisible(false);
    Q_EMIT completeChanged();
}

void IntroductionPage::showProblem(const QString &text, const QString &remedy)
{
    m_note->showNote(NoteBox::Tone::Bad, text, remedy);
}

} // namespace spend::ui
