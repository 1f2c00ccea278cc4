// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chargeback/chargebackpage.h"

#include "core/chargeback/chargebackdocument.h"
#include "core/digest/digesthtml.h"
#include "core/workspace/pseudonymkey.h"
#include "ui/chargeback/copyplandialog.h"
#include "ui/chargeback/costcentresdialog.h"
#include "ui/connections/datafaces.h"
#include "ui/digest/digestfile.h"
#include "ui/digest/digestpdf.h"
#include "ui/digest/digestview.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/themeicon.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>
#include <utility>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
const QString byKey = u"chargeback/by"_s;
const QString periodKey = u"chargeback/period"_s;
const QString pseudonymsKey = u"chargeback/pseudonyms"_s;
const QString paperKey = u"digest/paper"_s; // the digest's choice holds for every PDF
const QString centresWord = u"centres"_s;
const QString cycleWord = u"cycle"_s;
constexpr int leastShownWidth = 150;

QToolButton *arrow(const QString &name, const QString &icon, const QString &text)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    setRole(button, u"icon"_s);
    button->setIcon(themeIcon(icon, &Tokens::muted));
    button->setAccessibleName(text);
    button->setToolTip(text);
    return button;
}

QPushButton *action(const QString &name, const QString &icon, const QString &text)
{
    auto *button = new QPushButton(themeIcon(icon, &Tokens::muted), text);
    button->setObjectName(name);
    return button;
}
} // namespace

ChargebackPage::ChargebackPage(ConnectionService &connections, SpendService &spend, Clock &clock, QSettings &settings,
    Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , Page(entry())
    , m_connections(connections)
    , m_spend(spend)
    , m_clock(clock)
    , m_settings(settings)
    , m_line(spend)
    , m_file(new DigestFile(this))
    , m_chooser(new FileChooser(this))
{
    if (m_settings.value(byKey).toString() == centresWord)
        m_question.by = ChargebackQuestion::By::Centres;
    if (m_settings.value(periodKey).toString() == cycleWord)
        m_question.period = ChargebackQuestion::Period::Cycle;
    m_question.pseudonymised = m_settings.value(pseudonymsKey).toBool();
    QWidget *head = buildHead();
    m_faces = new DataFaces(connections, clock, navigator, buildContent(), tr("Charge spend to those who caused it"),
        tr("Connect your Cursor team, and each month and billing cycle is shared out here to billing groups or to your "
           "own cost centres, ready for finance."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(head);
    layout->addWidget(m_faces, 1);
    m_by->setValue(int(m_question.by));
    m_period->setValue(int(m_question.period));
    m_pseudonyms->setChecked(m_question.pseudonymised);
    updateButtons();

    m_controls->setVisible(m_faces->showsContent());
    connect(m_faces, &DataFaces::contentShown, m_controls, &QWidget::setVisible);
    connect(m_faces, &DataFaces::retryRequested, this, &ChargebackPage::ask);
    connect(&spend, &SpendService::dataChanged, this, &ChargebackPage::refresh);
    connect(&spend, &SpendService::notebookChanged, this, &ChargebackPage::refresh);
    connect(&spend, &SpendService::failed, this, [this](const Problem &problem) { m_faces->setFailure(problem); });
    connect(m_file, &DigestFile::written, this,
        [this](const QString &path) { say(tr("Saved as %1.").arg(QFileInfo(path).fileName())); });
    connect(m_file, &DigestFile::failed, this, [this](const Problem &problem) { say(problem.sentence(), true); });
}

PageEntry ChargebackPage::entry()
{
    return {u"chargeback"_s, tr("Chargeback"), u"chargeback"_s};
}

void ChargebackPage::activated()
{
    if (m_stale)
        ask();
}

QWidget *ChargebackPage::buildHead()
{
    auto *head = new QWidget;
    m_controls = new QWidget;
    QSizePolicy policy = m_controls->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // the title must not move when they come
    m_controls->setSizePolicy(policy);
    m_by = new SegmentedControl(tr("Charged to"));
    m_by->setObjectName(u"chargebackBy"_s);
    m_by->addSegment(tr("Billing groups"), int(ChargebackQuestion::By::Groups));
    m_by->addSegment(tr("Cost centres"), int(ChargebackQuestion::By::Centres));
    m_period = new SegmentedControl(tr("Report of"));
    m_period->setObjectName(u"chargebackPeriod"_s);
    m_period->addSegment(tr("Month"), int(ChargebackQuestion::Period::Month));
    m_period->addSegment(tr("Billing cycle"), int(ChargebackQuestion::Period::Cycle));
    m_earlier = arrow(u"chargebackEarlier"_s, u"chevron-left"_s, tr("Earlier"));
    m_later = arrow(u"chargebackLater"_s, u"chevron-right"_s, tr("Later"));
    m_shown = plainLabel({}, u"section"_s);
    m_shown->setObjectName(u"chargebackShown"_s);
    m_shown->setAlignment(Qt::AlignCenter);
    m_shown->setMinimumWidth(leastShownWidth);
    auto *controls = new QHBoxLayout(m_controls);
    controls->setContentsMargins(0, 0, 0, 0);
    controls->setSpacing(space::s);
    for (QWidget *const widget : std::initializer_list<QWidget *>{m_by, m_period, m_earlier, m_shown, m_later})
        controls->addWidget(widget);

    auto *row = new QHBoxLayout;
    row->addWidget(plainLabel(title(), u"title"_s), 1);
    row->addWidget(m_controls);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(row);
    layout->addWidget(
        plainLabel(tr("Who is charged what, to the cent what the usage events cost; ready for finance."), u"muted"_s));

    connect(m_by, &SegmentedControl::chosen, this, [this](int value) {
        ChargebackQuestion question = m_question;
        question.by = ChargebackQuestion::By(value);
        choose(question);
    });
    connect(m_period, &SegmentedControl::chosen, this, [this](int value) {
        ChargebackQuestion question = m_question;
        question.period = ChargebackQuestion::Period(value);
        question.day.reset();
        choose(question);
    });
    connect(m_earlier, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_later, &QToolButton::clicked, this, [this] { step(1); });
    return head;
}

QWidget *ChargebackPage::buildContent()
{
    auto *content = new QWidget;
    m_pdf = action(u"chargebackPdf"_s, u"export"_s, tr("PDF…"));
    m_pdf->setToolTip(tr("Save the report as PDF"));
    m_csv = action(u"chargebackCsv"_s, u"export"_s, tr("CSV…"));
    m_csv->setToolTip(tr("Save a row for each person, for spreadsheets and ledgers"));
    m_html = action(u"chargebackHtml"_s, u"export"_s, tr("HTML…"));
    m_html->setToolTip(tr("Save the report as one web page that needs nothing else"));
    m_centres = action(u"chargebackCentres"_s, u"subject-group"_s, tr("Cost centres…"));
    m_plan = action(u"chargebackPlan"_s, u"clock"_s, tr("To a folder…"));
    m_plan->setToolTip(tr("Put each report into a folder by itself"));
    m_pseudonyms = new QCheckBox(tr("Pseudonyms"));
    m_pseudonyms->setObjectName(u"chargebackPseudonyms"_s);
    m_pseudonyms->setToolTip(tr("Other names for people, the same in each report"));
    m_status = wrappedLabel({}, u"explanation"_s);
    m_status->setObjectName(u"chargebackStatus"_s);

    auto *bar = new QHBoxLayout;
    bar->setSpacing(space::s);
    for (QWidget *const widget : std::initializer_list<QWidget *>{m_pdf, m_csv, m_html, m_pseudonyms})
        bar->addWidget(widget);
    bar->addWidget(m_status, 1);
    bar->addWidget(m_centres);
    bar->addWidget(m_plan);

    m_view = new DigestView;
    m_view->setObjectName(u"chargebackText"_s);
    m_view->setShownName(tr("Chargeback report"));
    auto *card = new QFrame;
    setRole(card, u"card"_s);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(3, 3, 3, 3);
    inside->addWidget(m_view);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addLayout(bar);
    layout->addWidget(card, 1);

    connect(m_pdf, &QPushButton::clicked, this,
        [this] { chooseFile(tr("Save as PDF"), tr("PDF (*.pdf)"), u"pdf"_s, &ChargebackPage::savePdf); });
    connect(m_csv, &QPushButton::clicked, this,
        [this] { chooseFile(tr("Save as CSV"), tr("CSV (*.csv)"), u"csv"_s, &ChargebackPage::saveCsv); });
    connect(m_html, &QPushButton::clicked, this,
        [this] { chooseFile(tr("Save as HTML"), tr("Web page (*.html)"), u"html"_s, &ChargebackPage::saveHtml); });
    connect(m_pseudonyms, &QCheckBox::toggled, this, [this](bool on) {
        if (on == m_question.pseudonymised)
            return;
        ChargebackQuestion question = m_question;
        question.pseudonymised = on;
        choose(question);
    });
    connect(m_centres, &QPushButton::clicked, this, [this] {
        auto *dialog = new CostCentresDialog(m_spend, this);
        connect(dialog, &CostCentresDialog::kept, this, [this] {
            ChargebackQuestion question = m_question;
            question.by = ChargebackQuestion::By::Centres;
            m_by->setValue(int(question.by));
            choose(question);
            say(tr("The list of cost centres is kept."));
        });
        dialog->open();
    });
    connect(m_plan, &QPushButton::clicked, this, [this] {
        auto *dialog = new CopyPlanDialog(m_connections, m_spend, this);
        connect(dialog, &CopyPlanDialog::kept, this, [this](const QString &sentence) { say(sentence); });
        dialog->open();
    });
    return content;
}

void ChargebackPage::refresh()
{
    m_stale = true;
    if (isVisible())
        ask();
}

void ChargebackPage::ask()
{
    m_stale = false;
    if (!m_question.pseudonymised) {
        askNow({});
        return;
    }
    const auto secret = std::make_shared<QByteArray>();
    m_spend.change(
        SpendService::Touches::Bookkeeping,
        [secret](store::StoreSession &session) { *secret = pseudonymKeyWithin(session); }, this,
        [this, secret](const Result<void> &made) {
            if (made)
                askNow(*secret);
            else
                m_faces->setFailure(made.problem());
        });
}

void ChargebackPage::askNow(const QByteArray &secret)
{
    m_line.ask(
        [question = m_question, secret](SpendSource &source) { return answerChargeback(source, question, secret); },
        [this](const Result<std::shared_ptr<const ChargebackAnswer>> &result) {
            if (result)
                showAnswer(*result);
            else
                m_faces->setFailure(result.problem());
        });
}

void ChargebackPage::showAnswer(const std::shared_ptr<const ChargebackAnswer> &answer)
{
    m_answer = answer;
    m_shown->setText(rangeText(answer->period, UtcDay::ofMs(m_clock.nowMs())));
    // The arrows stay where they are from month to month.
    m_shown->setMinimumWidth(std::max(leastShownWidth, m_shown->sizeHint().width()));
    m_view->setDigest(chargebackDocument(*answer));
    updateButtons();
    m_faces->setAnswered(answer->hasData);
}

void ChargebackPage::choose(ChargebackQuestion question)
{
    m_question = std::move(question);
    keepQuestion();
    say({});
    ask();
}

void ChargebackPage::step(int periods)
{
    if (!m_answer)
        return;
    ChargebackQuestion question = m_question;
    // The day beside the period lies in the next one, whatever its length.
    question.day = periods < 0 ? m_answer->period.first - 1 : m_answer->period.last + 1;
    choose(question);
}

void ChargebackPage::keepQuestion()
{
    const bool centres = m_question.by == ChargebackQuestion::By::Centres;
    m_settings.setValue(byKey, centres ? centresWord : u"groups"_s);
    m_settings.setValue(periodKey, m_question.period == ChargebackQuestion::Period::Cycle ? cycleWord : u"month"_s);
    m_settings.setValue(pseudonymsKey, m_question.pseudonymised);
}

void ChargebackPage::updateButtons()
{
    const bool known = m_answer && m_answer->hasData;
    m_earlier->setEnabled(known && m_answer->hasEarlier);
    m_later->setEnabled(known && !m_answer->isLast);
    for (QPushButton *const button : {m_pdf, m_csv, m_html})
        button->setEnabled(known);
}

void ChargebackPage::chooseFile(
    const QString &title, const QString &filter, const QString &ending, void (ChargebackPage::*save)(const QString &))
{
    if (m_answer)
        m_chooser->askWhereToSave({title, filter, chargebackFileName(*m_answer) + u'.' + ending, ending},
            [this, save](const QString &path) { (this->*save)(path); });
}

void ChargebackPage::savePdf(const QString &path)
{
    if (!m_answer)
        return;
    const Paper paper = Paper(m_settings.value(paperKey, int(usualPaper())).toInt());
    m_file->write(path, [answer = m_answer, paper] { return digestPdf(chargebackDocument(*answer), paper); });
}

void ChargebackPage::saveCsv(const QString &path)
{
    if (m_answer)
        m_file->write(path, [answer = m_answer] { return chargebackCsv(*answer); });
}

void ChargebackPage::saveHtml(const QString &path)
{
    if (m_answer)
        m_file->write(path, [answer = m_answer] { return htmlDigest(chargebackDocument(*answer)).toUtf8(); });
}

void ChargebackPage::say(const QString &sentence, bool trouble)
{
    setRole(m_status, trouble ? u"fieldError"_s : u"explanation"_s);
    m_status->setText(trouble ? u"✕  "_s + sentence : sentence);
    m_status->setAccessibleName(sentence);
}

} // namespace spend::ui
