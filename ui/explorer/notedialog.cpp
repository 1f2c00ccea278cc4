// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/notedialog.h"

#include "ui/setup/formfield.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/themeicon.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/dialogwidth.h"
#include "ui/widgets/label.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/notebox.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

NoteDialog::NoteDialog(SpendService &spend, const Note &note, UtcDay today, QWidget *parent)
    : QDialog(parent)
    , m_spend(spend)
    , m_note(note)
    , m_day(dayEdit(note.day, u"noteDay"_s, {}))
    , m_text(new QLineEdit(note.text))
    , m_left(plainLabel({}, u"explanation"_s))
    , m_trouble(new NoteBox)
    , m_delete(new QPushButton(themeIcon(u"trash"_s, &Tokens::muted), tr("Delete")))
    , m_save(new QPushButton(tr("Save")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"noteDialog"_s);
    const QString title = note.id.isEmpty() ? tr("Add note") : tr("Edit note");
    setWindowTitle(title);
    m_day->setMaximumDate(toDate(today + 366)); // what is planned may be noted
    m_text->setObjectName(u"noteText"_s);
    m_text->setPlaceholderText(tr("What happened that day?"));
    m_delete->setObjectName(u"noteDelete"_s);
    m_delete->setVisible(!note.id.isEmpty());
    m_delete->setAutoDefault(false);
    m_save->setObjectName(u"noteSave"_s);
    m_save->setDefault(true);
    setRole(m_save, u"primary"_s);
    m_trouble->setVisible(false);
    m_field = new FormField(tr("Note"), m_text);
    m_field->addBelow(m_left);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_delete);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 18);
    layout->setSpacing(space::l);
    layout->addWidget(plainLabel(title, u"dialogTitle"_s));
    layout->addWidget(new FormField(tr("Day (UTC)"), m_day));
    layout->addWidget(m_field);
    layout->addWidget(m_trouble);
    layout->addStretch(1);
    layout->addLayout(buttons);
    atLeastWide(*layout, 460);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &NoteDialog::save);
    connect(m_delete, &QPushButton::clicked, this, &NoteDialog::remove);
    connect(m_text, &QLineEdit::textChanged, this, &NoteDialog::countLetters);
    countLetters();
    m_text->setFocus();
}

void NoteDialog::countLetters()
{
    m_field->clearProblem();
    const qsizetype left = notebook::longestNote - m_text->text().size();
    m_left->setText(left >= 0 ? tr("%1 characters left").arg(left) : tr("%1 characters too many").arg(-left));
    m_left->setVisible(left < 60);
}

void NoteDialog::save()
{
    const Result<QString> text = notebook::checkedNote(m_text->text());
    if (!text) {
        m_field->showProblem(text.problem().sentence());
        m_text->setFocus();
        return;
    }
    Note note{m_note.id, toDay(m_day->date()), *text};
    if (note.id.isEmpty())
        note.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    change([note](store::StoreSession &session) { notebook::putNote(session, note); });
}

void NoteDialog::remove()
{
    change([id = m_note.id](store::StoreSession &session) { notebook::removeNote(session, id); });
}

void NoteDialog::change(std::function<void(store::StoreSession &)> work)
{
    m_save->setEnabled(false);
    m_delete->setEnabled(false);
    m_spend.change(SpendService::Touches::Notebook, std::move(work), this, [this](const Result<void> &result) {
        if (result) {
            accept();
            return;
        }
        m_save->setEnabled(true);
        m_delete->setEnabled(true);
        m_trouble->showNote(NoteBox::Tone::Bad, result.problem().text, result.problem().remedy);
    });
}

} // namespace spend::ui
