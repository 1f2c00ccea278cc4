// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/digest/digestpage.h"

#include "core/digest/digestplain.h"
#include "ui/connections/datafaces.h"
#include "ui/digest/digestfile.h"
#include "ui/digest/digestview.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/themeicon.h"
#include "ui/widgets/choicebutton.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
const QString kindKey = u"digest/kind"_s;
const QString paperKey = u"digest/paper"_s;
const QString folderKey = u"digest/folder"_s;

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

DigestPage::DigestPage(ConnectionService &connections, SpendService &spend, Clock &clock, QSettings &settings,
    Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , Page(entry())
    , m_clock(clock)
    , m_settings(settings)
    , m_line(spend)
    , m_file(new DigestFile(this))
{
    m_question.kind = digestKindFromWord(m_settings.value(kindKey).toString()).value_or(DigestKind::Weekly);
    QWidget *head = buildHead();
    m_faces = new DataFaces(connections, clock, navigator, buildContent(), tr("Read the week on one page"),
        tr("Connect your Cursor team, and each week and billing cycle is summed up here, to read, to keep and to "
           "send."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(head);
    layout->addWidget(m_faces, 1);
    m_kind->setValue(int(m_question.kind));
    updateButtons();

    m_controls->setVisible(m_faces->showsContent());
    connect(m_faces, &DataFaces::contentShown, m_controls, &QWidget::setVisible);
    connect(m_faces, &DataFaces::retryRequested, this, &DigestPage::ask);
    connect(&spend, &SpendService::dataChanged, this, &DigestPage::refresh);
    connect(&spend, &SpendService::notebookChanged, this, &DigestPage::refresh);
    connect(&connections, &ConnectionService::runFinished, this, &DigestPage::refresh);
    connect(&spend, &SpendService::failed, this, [this](const Problem &problem) { m_faces->setFailure(problem); });
    connect(m_file, &DigestFile::written, this,
        [this](const QString &path) { say(tr("Saved as %1.").arg(QFileInfo(path).fileName())); });
    connect(m_file, &DigestFile::failed, this, [this](const Problem &problem) { say(problem.sentence(), true); });
}

PageEntry DigestPage::entry()
{
    return {u"digest"_s, tr("Digest"), u"digest"_s};
}

void DigestPage::activated()
{
    if (m_stale)
        ask();
}

void DigestPage::setPosting(std::function<void(const DigestQuestion &)> send, std::function<void()> schedule)
{
    m_post = std::move(send);
    m_send->setVisible(bool(m_post));
    m_plan->setVisible(bool(schedule));
    connect(m_plan, &QPushButton::clicked, this, std::move(schedule));
    updateButtons();
}

void DigestPage::setPostBusy(bool busy)
{
    m_postBusy = busy;
    updateButtons();
}

QWidget *DigestPage::buildHead()
{
    auto *head = new QWidget;
    m_controls = new QWidget;
    QSizePolicy policy = m_controls->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // the title must not move when they come
    m_controls->setSizePolicy(policy);
    m_kind = new SegmentedControl(tr("Digest of"));
    m_kind->setObjectName(u"digestKind"_s);
    m_kind->addSegment(tr("Week"), int(DigestKind::Weekly));
    m_kind->addSegment(tr("Billing cycle"), int(DigestKind::CycleEnd));
    m_earlier = arrow(u"digestEarlier"_s, u"chevron-left"_s, tr("Earlier"));
    m_later = arrow(u"digestLater"_s, u"chevron-right"_s, tr("Later"));
    m_period = plainLabel({}, u"section"_s);
    m_period->setObjectName(u"digestPeriod"_s);
    m_period->setAlignment(Qt::AlignCenter);
    m_period->setMinimumWidth(190);
    auto *controls = new QHBoxLayout(m_controls);
    controls->setContentsMargins(0, 0, 0, 0);
    controls->setSpacing(space::s);
    controls->addWidget(m_kind);
    controls->addSpacing(space::s);
    controls->addWidget(m_earlier);
    controls->addWidget(m_period);
    controls->addWidget(m_later);

    auto *row = new QHBoxLayout;
    row->addWidget(plainLabel(title(), u"title"_s), 1);
    row->addWidget(m_controls);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(row);
    layout->addWidget(
        plainLabel(tr("Whole weeks and billing cycles that are over, summed up on one page."), u"muted"_s));

    connect(m_kind, &SegmentedControl::chosen, this, [this](int value) {
        m_question = {DigestKind(value), {}};
        m_settings.setValue(kindKey, digestWord(m_question.kind));
        say({});
        ask();
    });
    connect(m_earlier, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_later, &QToolButton::clicked, this, [this] { step(1); });
    return head;
}

QWidget *DigestPage::buildContent()
{
    auto *content = new QWidget;
    m_pdf = action(u"digestPdf"_s, u"export"_s, tr("Save as PDF…"));
    m_html = action(u"digestHtml"_s, u"export"_s, tr("Save as HTML…"));
    m_copy = action(u"digestCopy"_s, u"copy"_s, tr("Copy as text"));
    m_send = action(u"digestSend"_s, u"bell"_s, tr("Send now"));
    m_send->setToolTip(tr("Sends this digest by the alert channels of the schedule"));
    m_plan = action(u"digestPlan"_s, u"clock"_s, tr("Schedule…"));
    m_send->setVisible(false);
    m_plan->setVisible(false);
    m_paper = new ChoiceButton(tr("Paper size"));
    m_paper->setObjectName(u"digestPaper"_s);
    m_paper->addChoice(u"A4"_s, int(Paper::A4));
    m_paper->addChoice(tr("Letter"), int(Paper::Letter));
    m_paper->setValue(m_settings.value(paperKey, int(usualPaper())).toInt());
    m_status = wrappedLabel({}, u"explanation"_s);
    m_status->setObjectName(u"digestStatus"_s);

    auto *bar = new QHBoxLayout;
    bar->setSpacing(space::s);
    for (QWidget *const widget : std::initializer_list<QWidget *>{m_pdf, m_paper, m_html, m_copy})
        bar->addWidget(widget);
    bar->addWidget(m_status, 1);
    bar->addWidget(m_send);
    bar->addWidget(m_plan);

    m_view = new DigestView;
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
        [this] { chooseFile(tr("Save as PDF"), tr("PDF (*.pdf)"), u"pdf"_s, &DigestPage::savePdf); });
    connect(m_html, &QPushButton::clicked, this,
        [this] { chooseFile(tr("Save as HTML"), tr("Web page (*.html)"), u"html"_s, &DigestPage::saveHtml); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (!m_answer)
            return;
        QGuiApplication::clipboard()->setText(plainDigest(m_answer->document));
        say(tr("Copied as text."));
    });
    connect(m_paper, &ChoiceButton::chosen, this, [this](int value) { m_settings.setValue(paperKey, value); });
    connect(m_send, &QPushButton::clicked, this, &DigestPage::sendNow);
    return content;
}

void DigestPage::refresh()
{
    m_stale = true;
    if (isVisible())
        ask();
}

void DigestPage::ask()
{
    m_stale = false;
    m_line.ask([question = m_question](SpendSource &source) { return answerDigest(source, question); },
        [this](const Result<std::shared_ptr<const DigestAnswer>> &result) {
            if (result)
                showAnswer(*result);
            else
                m_faces->setFailure(result.problem());
        });
}

void DigestPage::showAnswer(const std::shared_ptr<const DigestAnswer> &answer)
{
    m_answer = answer;
    m_period->setText(rangeText(answer->period, UtcDay::ofMs(m_clock.nowMs())));
    m_view->setDigest(answer->document);
    updateButtons();
    m_faces->setAnswered(answer->hasData);
}

void DigestPage::step(int periods)
{
    if (!m_answer)
        return;
    // The day beside the period lies in the next one, whatever its length.
    m_question.day = periods < 0 ? m_answer->period.first - 1 : m_answer->period.last + 1;
    say({});
    ask();
}

void DigestPage::updateButtons()
{
    const bool known = m_answer && m_answer->hasData;
    m_earlier->setEnabled(known && m_answer->hasEarlier);
    m_later->setEnabled(known && !m_answer->isLast);
    for (QPushButton *const button : {m_pdf, m_html, m_copy})
        button->setEnabled(known);
    m_send->setEnabled(known && m_post && !m_postBusy);
}

void DigestPage::chooseFile(
    const QString &title, const QString &filter, const QString &ending, void (DigestPage::*save)(const QString &))
{
    if (!m_answer)
        return;
    auto *dialog = new QFileDialog(window(), title, m_settings.value(folderKey).toString(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(digestFileName(*m_answer) + u'.' + ending);
    connect(dialog, &QFileDialog::fileSelected, this, [this, save](const QString &path) {
        m_settings.setValue(folderKey, QFileInfo(path).path());
        (this->*save)(path);
    });
    dialog->open();
}

void DigestPage::savePdf(const QString &path)
{
    if (m_answer)
        m_file->writePdf(path, m_answer->document, Paper(m_paper->value()));
}

void DigestPage::saveHtml(const QString &path)
{
    if (m_answer)
        m_file->writeHtml(path, m_answer->document);
}

void DigestPage::sendNow()
{
    if (!m_answer || !m_post || m_postBusy)
        return;
    say(tr("Sending…"));
    m_post({m_answer->question.kind, m_answer->period.first});
}

void DigestPage::say(const QString &sentence, bool trouble)
{
    setRole(m_status, trouble ? u"fieldError"_s : u"explanation"_s);
    m_status->setText(trouble ? u"✕  "_s + sentence : sentence);
    m_status->setAccessibleName(sentence);
}

} // namespace spend::ui
