// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/editdialog.h"

#include "ui/setup/connectionform.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/dialogwidth.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notebox.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

EditDialog::EditDialog(ConnectionService &connections, Clock &clock, const ConnectionView &view, QWidget *parent)
    : QDialog(parent)
    , m_connections(connections)
    , m_id(view.id)
    , m_form(new ConnectionForm(ConnectionForm::Kind::Edit, connections, clock))
    , m_note(new NoteBox)
    , m_save(new QPushButton(tr("Save")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"editConnection"_s);
    setWindowTitle(tr("Edit connection"));
    m_form->load(view.id, view.settings);
    m_note->setVisible(false);
    m_save->setObjectName(u"save"_s);
    m_save->setDefault(true);
    setRole(m_save, u"primary"_s);
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 18);
    layout->setSpacing(space::l);
    layout->addWidget(plainLabel(tr("Edit connection"), u"dialogTitle"_s));
    layout->addWidget(m_form);
    layout->addWidget(m_note);
    layout->addStretch(1);
    layout->addLayout(buttons);
    atLeastWide(*layout, 600);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &EditDialog::save);
    connect(m_form, &ConnectionForm::edited, m_note, &QWidget::hide);
}

void EditDialog::save()
{
    ConnectionSettings settings;
    if (!m_form->store(&settings))
        return;
    m_form->setLocked(true);
    m_save->setEnabled(false);
    m_connections.edit(m_id, settings, this, [this](const Result<void> &result) {
        if (result) {
            accept();
            return;
        }
        m_form->setLocked(false);
        m_save->setEnabled(true);
        if (!m_form->showProblem(result.problem()))
            m_note->showNote(NoteBox::Tone::Bad, result.problem().text, result.problem().remedy);
    });
}

} // namespace spend::ui
