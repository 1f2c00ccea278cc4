// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chargeback/copyplandialog.h"

#include "core/store/storesession.h"
#include "ui/setup/formfield.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/dialogwidth.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notebox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace spend::ui
{

CopyPlanDialog::CopyPlanDialog(ConnectionService &connections, SpendService &spend, QWidget *parent)
    : QDialog(parent)
    , m_spend(spend)
    , m_line(spend)
    , m_on(new QCheckBox(tr("Put each report into a folder by itself")))
    , m_folder(new QLineEdit)
    , m_choose(new QPushButton(tr("Choose…")))
    , m_by(new QComboBox)
    , m_period(new QComboBox)
    , m_connection(new QComboBox)
    , m_pseudonyms(new QCheckBox(tr("Pseudonyms instead of names and e-mails")))
    , m_note(new NoteBox)
    , m_save(new QPushButton(tr("Save")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"copyPlanDialog"_s);
    setWindowTitle(tr("Reports to a folder"));
    m_on->setObjectName(u"planOn"_s);
    m_folder->setObjectName(u"planFolder"_s);
    m_folder->setPlaceholderText(tr("Such as a folder that finance reads"));
    m_choose->setObjectName(u"planChoose"_s);
    m_choose->setAutoDefault(false);
    m_by->setObjectName(u"planBy"_s);
    m_by->addItem(tr("Billing groups"), int(ChargebackQuestion::By::Groups));
    m_by->addItem(tr("Cost centres"), int(ChargebackQuestion::By::Centres));
    m_period->setObjectName(u"planPeriod"_s);
    m_period->addItem(tr("Month"), int(ChargebackQuestion::Period::Month));
    m_period->addItem(tr("Billing cycle"), int(ChargebackQuestion::Period::Cycle));
    m_connection->setObjectName(u"planConnection"_s);
    m_connection->addItem(tr("All connections"), QString());
    for (const ConnectionView &view : connections.connections())
        m_connection->addItem(view.settings.name, view.settings.name);
    m_pseudonyms->setObjectName(u"planPseudonyms"_s);
    m_note->setVisible(false);
    m_save->setObjectName(u"planSave"_s);
    setRole(m_save, u"primary"_s);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);

    auto *place = new QWidget;
    auto *placeLayout = new QHBoxLayout(place);
    placeLayout->setContentsMargins(0, 0, 0, 0);
    placeLayout->addWidget(m_folder, 1);
    placeLayout->addWidget(m_choose);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(space::m);
    choices->addWidget(new FormField(tr("Charged to"), m_by), 1);
    choices->addWidget(new FormField(tr("Report of"), m_period), 1);
    choices->addWidget(new FormField(tr("Connection"), m_connection), 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::s);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 18);
    layout->setSpacing(space::l);
    layout->addWidget(plainLabel(windowTitle(), u"dialogTitle"_s));
    layout->addWidget(wrappedLabel(
        tr("A PDF, a CSV and an HTML file, once 48 hours have passed since the month or cycle ended and all its events "
           "have been read; each report once, while this window is open."),
        u"explanation"_s));
    layout->addWidget(m_on);
    layout->addWidget(new FormField(tr("Folder"), place, {}, m_folder));
    layout->addLayout(choices);
    layout->addWidget(m_pseudonyms);
    layout->addWidget(m_note);
    layout->addStretch(1);
    layout->addLayout(foot);
    m_save->setDefault(true);
    atLeastWide(*layout, 560);

    connect(m_on, &QCheckBox::toggled, this, &CopyPlanDialog::update);
    connect(m_folder, &QLineEdit::textChanged, this, &CopyPlanDialog::update);
    connect(m_choose, &QPushButton::clicked, this, &CopyPlanDialog::chooseFolder);
    connect(m_save, &QPushButton::clicked, this, &CopyPlanDialog::save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    setEnabled(false); // until the plan is known
    m_line.ask([](SpendSource &source) { return chargebackplan::load(source.store); },
        [this](const Result<std::shared_ptr<const ChargebackPlan>> &plan) {
            if (plan)
                show(**plan);
            setEnabled(true);
            m_on->setFocus();
        });
    update();
}

void CopyPlanDialog::show(const ChargebackPlan &plan)
{
    m_on->setChecked(plan.on);
    m_folder->setText(plan.folder);
    m_by->setCurrentIndex(m_by->findData(int(plan.question.by)));
    m_period->setCurrentIndex(m_period->findData(int(plan.question.period)));
    m_connection->setCurrentIndex(std::max(0, m_connection->findData(plan.question.connection)));
    m_pseudonyms->setChecked(plan.question.pseudonymised);
    update();
}

ChargebackPlan CopyPlanDialog::plan() const
{
    ChargebackPlan plan;
    plan.on = m_on->isChecked();
    plan.folder = m_folder->text().trimmed();
    plan.question.by = ChargebackQuestion::By(m_by->currentData().toInt());
    plan.question.period = ChargebackQuestion::Period(m_period->currentData().toInt());
    plan.question.connection = m_connection->currentData().toString();
    plan.question.pseudonymised = m_pseudonyms->isChecked();
    return plan;
}

void CopyPlanDialog::update()
{
    const bool on = m_on->isChecked();
    for (QWidget *const widget :
        std::initializer_list<QWidget *>{m_folder, m_choose, m_by, m_period, m_connection, m_pseudonyms})
        widget->setEnabled(on);
    m_save->setEnabled(!on || !m_folder->text().trimmed().isEmpty());
}

void CopyPlanDialog::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder for the reports"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
    dialog->open();
}

void CopyPlanDialog::save()
{
    const ChargebackPlan kept = plan();
    m_save->setEnabled(false);
    m_spend.change(
        SpendService::Touches::Notebook, [kept](store::StoreSession &session) { chargebackplan::save(session, kept); },
        this,
        [this, on = kept.on, folder = kept.folder](const Result<void> &done) {
            if (done) {
                Q_EMIT this->kept(on ? tr("Reports go to %1.").arg(folder) : tr("Reports go nowhere by themselves."));
                accept();
                return;
            }
            m_note->showNote(NoteBox::Tone::Bad, tr("Not kept"), done.problem().sentence());
            m_note->setVisible(true);
            m_save->setEnabled(true);
        });
}

} // namespace spend::ui
