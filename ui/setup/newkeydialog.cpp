// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/newkeydialog.h"

#include "ui/connections/connectiontext.h"
#include "ui/setup/dashboardlink.h"
#include "ui/setup/formfield.h"
#include "ui/setup/keyedit.h"
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

NewKeyDialog::NewKeyDialog(ConnectionService &connections, const ConnectionView &view, QWidget *parent)
    : QDialog(parent)
    , m_connections(connections)
    , m_id(view.id)
    , m_key(new KeyEdit)
    , m_note(new NoteBox)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_save(new QPushButton(tr("Save key")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"newKey"_s);
    setWindowTitle(tr("Enter new key"));
    m_key->setObjectName(u"adminKey"_s);
    m_field = new FormField(tr("Admin API key"), m_key,
        tr("Cursor Dashboard → Settings → Advanced → Admin API Keys → New API Key, scope Read-only."));
    m_field->addBelow(dashboardLink(tr("Open the dashboard")));
    m_note->setVisible(false);
    m_save->setObjectName(u"save"_s);
    m_save->setDefault(true);
    setRole(m_save, u"primary"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 18);
    layout->setSpacing(space::l);
    layout->addWidget(plainLabel(tr("New key for “%1”").arg(view.settings.name), u"dialogTitle"_s));
    layout->addWidget(m_field);
    layout->addWidget(m_note);
    layout->addStretch(1);
    layout->addLayout(buttons);
    atLeastWide(*layout, 560);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &NewKeyDialog::save);
    connect(m_key, &QLineEdit::textChanged, m_field, &FormField::clearProblem);
    m_key->setFocus();
}

void NewKeyDialog::save()
{
    m_field->clearProblem();
    const SecretKey key = m_key->key();
    if (key.isEmpty()) {
        m_field->showProblem(tr("Paste the Admin API key here."));
        m_key->setFocus();
        return;
    }
    setBusy(true);
    m_note->showNote(NoteBox::Tone::Busy, {}, tr("Asking Cursor what this key can see…"));
    m_connections.setKey(m_id, key, this, [this](const Result<KeyReport> &result) { showOutcome(result); });
}

void NewKeyDialog::setBusy(bool busy)
{
    m_field->setEnabled(!busy);
    m_save->setEnabled(!busy);
}

void NewKeyDialog::showOutcome(const Result<KeyReport> &result)
{
    setBusy(false);
    if (result) {
        m_key->forget();
        if (missingWords(*result).isEmpty()) {
            accept();
            return;
        }
        // Stored, but it sees less than it could: that is worth a look before the dialog goes.
        const KeyWords words = keyWords(*result);
        m_note->showNote(words.tone, words.lead, words.text);
        m_field->setVisible(false);
        m_save->setVisible(false);
        m_cancel->setText(tr("Close"));
        return;
    }
    const Problem &problem = result.problem();
    m_note->setVisible(false);
    if (problem.kind == ProblemKind::KeyRejected || problem.kind == ProblemKind::NotPermitted) {
        m_field->showProblem(problem.sentence());
        m_key->setFocus();
    } else if (!problem.isCancelled()) {
        m_note->showNote(NoteBox::Tone::Bad, problem.text, problem.remedy);
    }
}

} // namespace spend::ui
