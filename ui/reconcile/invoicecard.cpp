// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/invoicecard.h"

#include "core/store/storesession.h"
#include "ui/reconcile/dollaramount.h"
#include "ui/reconcile/reconciletext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/hintedfield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/moneytext.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int longestNote = 200;

void setInvalid(QLineEdit *edit, bool invalid)
{
    if (edit->property("invalid").toBool() == invalid)
        return;
    edit->setProperty("invalid", invalid);
    edit->style()->unpolish(edit);
    edit->style()->polish(edit);
}
} // namespace

InvoiceCard::InvoiceCard(SpendService &spend, QWidget *parent)
    : QFrame(parent)
    , m_spend(spend)
    , m_title(plainLabel(tr("Invoice"), u"section"_s))
    , m_amount(new HintedField)
    , m_note(new HintedField)
    , m_error(wrappedLabel({}, u"fieldError"_s))
    , m_text(wrappedLabel({}, u"explanation"_s))
    , m_remove(new QPushButton(tr("Forget it")))
{
    setRole(this, u"card"_s);
    m_amount->setObjectName(u"invoiceAmount"_s);
    m_amount->setAccessibleName(tr("Amount of the invoice in dollars"));
    m_amount->setPlaceholderText(tr("$ amount"));
    m_amount->setToolTip(tr("What the invoice of this cycle's usage says, in dollars; Enter keeps it"));
    m_note->setObjectName(u"invoiceNote"_s);
    m_note->setAccessibleName(tr("Note on the invoice, such as its number"));
    m_note->setPlaceholderText(tr("Number or note"));
    m_note->setMaxLength(longestNote);
    m_error->setObjectName(u"invoiceError"_s);
    m_error->setVisible(false);
    m_text->setObjectName(u"invoiceText"_s);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_remove->setObjectName(u"invoiceRemove"_s);
    m_remove->setAccessibleName(tr("Forget the invoice's amount"));
    setRole(m_remove, u"link"_s);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_remove);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(space::s);
    fields->addWidget(m_amount, 4);
    fields->addWidget(m_note, 5);
    auto *words = new QWidget;
    auto *wordsLayout = new QVBoxLayout(words);
    wordsLayout->setContentsMargins(0, 0, space::xs, 0);
    wordsLayout->addWidget(m_text);
    wordsLayout->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(words);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 10, 10);
    layout->setSpacing(space::s);
    layout->addLayout(head);
    layout->addLayout(fields);
    layout->addWidget(m_error);
    layout->addWidget(scroll, 1);

    connect(m_amount, &QLineEdit::editingFinished, this, &InvoiceCard::keep);
    connect(m_note, &QLineEdit::editingFinished, this, &InvoiceCard::keep);
    connect(m_amount, &QLineEdit::textEdited, this, [this] { showError({}); });
    connect(m_remove, &QPushButton::clicked, this, &InvoiceCard::remove);
}

void InvoiceCard::setAnswer(const std::shared_ptr<const ReconcileAnswer> &answer)
{
    const bool sameCycle =
        m_answer && m_answer->connection == answer->connection && m_answer->cycle().first == answer->cycle().first;
    const bool typed = sameCycle && isTyped();
    m_answer = answer;
    m_kept = answer->invoice;
    m_title->setText(tr("Invoice for %1").arg(rangeText(answer->cycle(), UtcDay::ofMs(answer->computedMs))));
    if (!typed) {
        showFields();
        showError({});
    }
    showText();
}

void InvoiceCard::keepTyped()
{
    if (m_answer && isTyped())
        keep();
}

QString InvoiceCard::text() const
{
    return m_text->text();
}

bool InvoiceCard::isTyped() const
{
    return m_amount->isModified() || m_note->isModified();
}

void InvoiceCard::showFields()
{
    m_amount->setText(m_kept ? dollarsFieldText(m_kept->amount, screenLocale()) : QString());
    m_note->setText(m_kept ? m_kept->note : QString());
}

void InvoiceCard::showText()
{
    m_remove->setVisible(m_kept.has_value());
    if (!m_kept) {
        m_text->setText(
            tr("Enter what Cursor's invoice for this cycle's usage says: Spendscope keeps the amount here, and says "
               "how much of it is on-demand usage (%1 by events) and how much is not in events, such as seats "
               "and taxes.")
                .arg(moneyText(m_answer->totals.eventsOnDemand)));
        return;
    }
    const Money onDemand = m_answer->totals.eventsOnDemand;
    const InvoiceRest rest{m_kept->amount, onDemand, m_kept->amount - onDemand};
    QStringList sentences{tr("Invoice %1, less on-demand by events %2: %3.")
                              .arg(moneyText(rest.invoice), moneyText(rest.onDemand), moneyText(rest.rest)),
        invoiceText(rest)};
    if (m_answer->standing.phase != CycleStanding::Phase::Settled)
        sentences.append(tr("The cycle is not settled: its usage will still change."));
    // A line must not end between a sign and its amount.
    m_text->setText(sentences.join(u' ').replace(u"−$"_s, u"−\u2060$"_s));
}

void InvoiceCard::showError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
    setInvalid(m_amount, !sentence.isEmpty());
    m_amount->setAccessibleDescription(sentence);
}

void InvoiceCard::keep()
{
    if (!m_answer || !isTyped())
        return;
    const auto amount = dollarsFromText(m_amount->text(), screenLocale());
    if (!amount) {
        showError(amount.problem().text);
        return;
    }
    const QString note = m_note->text().trimmed();
    if (!*amount) {
        if (!note.isEmpty())
            showError(tr("A note needs an amount."));
        else if (m_kept)
            remove();
        return;
    }
    showError({});
    change(store::InvoiceAmount{**amount, note});
}

void InvoiceCard::remove()
{
    m_amount->setFocus();
    showError({});
    change(std::nullopt);
}

void InvoiceCard::change(std::optional<store::InvoiceAmount> invoice)
{
    const auto work = [connection = m_answer->connection, cycle = m_answer->cycle().first, invoice](
                          store::StoreSession &session) {
        if (invoice)
            session.invoices.put(connection, cycle, *invoice);
        else
            session.invoices.remove(connection, cycle);
    };
    const auto before = std::exchange(m_kept, std::move(invoice));
    showFields(); // as it is kept; nothing is "typed" any more
    showText();
    m_spend.change(SpendService::Touches::Notebook, work, this, [this, before](const Result<void> &result) {
        if (result)
            return;
        m_kept = before;
        showText();
        showError(result.problem().sentence());
    });
}

} // namespace spend::ui
