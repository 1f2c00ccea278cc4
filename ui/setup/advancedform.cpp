// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/advancedform.h"

#include "ui/setup/formfield.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/moneytext.h"

#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int defaultDays = 90;
constexpr int longestIntervalMinutes = 24 * 60;

QWidget *sideBySide(QWidget *left, int leftPart, QWidget *right, int rightPart)
{
    auto *pair = new QWidget;
    auto *layout = new QHBoxLayout(pair);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(left, leftPart);
    layout->addWidget(right, rightPart);
    return pair;
}
} // namespace

AdvancedForm::AdvancedForm(ConnectionService &connections, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_connections(connections)
    , m_today(UtcDay::ofMs(clock.nowMs()))
    , m_url(new QLineEdit)
    , m_firstDayKind(new QComboBox)
    , m_firstDay(new QDateEdit)
    , m_interval(new QSpinBox)
    , m_proxyKind(new QComboBox)
    , m_proxy(new QLineEdit)
    , m_caFile(new QLineEdit)
    , m_mostAnswer(new QSpinBox)
    , m_files(new FileChooser(this))
{
    m_url->setObjectName(u"apiUrl"_s);
    m_firstDayKind->setObjectName(u"firstDayKind"_s);
    m_firstDay->setObjectName(u"firstDay"_s);
    m_interval->setObjectName(u"interval"_s);
    m_proxyKind->setObjectName(u"proxyKind"_s);
    m_proxy->setObjectName(u"proxyAddress"_s);

    m_firstDayKind->addItem(tr("The last %1 days").arg(defaultDays), int(FirstDay::NinetyDays));
    m_firstDayKind->addItem(tr("A chosen day"), int(FirstDay::Own));
    m_firstDayKind->addItem(tr("As far as it goes"), int(FirstDay::AsFarAsItGoes));
    m_firstDay->setCalendarPopup(true);
    m_firstDay->setLocale(screenLocale());
    m_firstDay->setDisplayFormat(dateFieldFormat());
    m_firstDay->setMaximumDate(toDate(m_today));
    m_firstDay->setAccessibleName(tr("First day to read"));
    m_interval->setRange(shortestIntervalMinutes, longestIntervalMinutes);
    m_interval->setSuffix(tr(" min"));
    m_proxyKind->addItem(tr("The system's"), int(ProxyChoice::Kind::System));
    m_proxyKind->addItem(tr("None"), int(ProxyChoice::Kind::None));
    m_proxyKind->addItem(tr("By hand"), int(ProxyChoice::Kind::Manual));
    m_proxy->setPlaceholderText(tr("host:port"));
    m_proxy->setAccessibleName(tr("Proxy address"));

    m_urlField = new FormField(tr("Base URL"), m_url);
    auto *firstDay = new FormField(tr("First day"), sideBySide(m_firstDayKind, 1, m_firstDay, 1), {}, m_firstDayKind);
    auto *interval = new FormField(tr("Read every"), m_interval);
    m_proxyField = new FormField(tr("Proxy"), sideBySide(m_proxyKind, 2, m_proxy, 3), {}, m_proxyKind);
    buildReach();
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(space::m);
    layout->setVerticalSpacing(space::m);
    layout->addWidget(m_urlField, 0, 0, Qt::AlignTop);
    layout->addWidget(interval, 0, 1, Qt::AlignTop);
    layout->addWidget(firstDay, 1, 0, Qt::AlignTop);
    layout->addWidget(m_proxyField, 1, 1, Qt::AlignTop);
    layout->addWidget(m_caField, 2, 0, 1, 2, Qt::AlignTop); // a path is long
    layout->addWidget(m_answerField, 3, 0, Qt::AlignTop);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
    QWidget *order[] = {
        m_url, m_interval, m_firstDayKind, m_firstDay, m_proxyKind, m_proxy, m_caFile, m_chooseCaFile, m_mostAnswer};
    for (std::size_t i = 0; i + 1 < std::size(order); ++i)
        setTabOrder(order[i], order[i + 1]);

    connect(m_url, &QLineEdit::textEdited, this, &AdvancedForm::edited);
    connect(m_proxy, &QLineEdit::textEdited, this, &AdvancedForm::edited);
    connect(m_caFile, &QLineEdit::textChanged, this, &AdvancedForm::edited);
    connect(m_firstDayKind, &QComboBox::currentIndexChanged, this, &AdvancedForm::enableParts);
    connect(m_proxyKind, &QComboBox::currentIndexChanged, this, &AdvancedForm::enableParts);
    ConnectionSettings fresh;
    fresh.since = m_today - defaultDays;
    load(fresh);
}

/// Whom to trust beside the system's authorities, and how much to take at once.
void AdvancedForm::buildReach()
{
    m_caFile->setObjectName(u"caFile"_s);
    m_caFile->setPlaceholderText(tr("None: those that this system trusts"));
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setObjectName(u"chooseCaFile"_s);
    choose->setAccessibleName(tr("Choose a certificate file"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &AdvancedForm::chooseCaFile);
    m_chooseCaFile = choose;
    m_mostAnswer->setObjectName(u"mostAnswer"_s);
    m_mostAnswer->setRange(1, largestAnswerMiB);
    m_mostAnswer->setSuffix(tr(" MiB"));
    m_caField = new FormField(
        tr("Your own authority's certificate (PEM file)"), sideBySide(m_caFile, 1, choose, 0), {}, m_caFile);
    m_answerField = new FormField(tr("Largest answer that is taken"), m_mostAnswer);
}

void AdvancedForm::chooseCaFile()
{
    m_files->askWhatToOpen({tr("Certificate file"), tr("Certificates (*.pem *.crt *.cer);;All files (*)")},
        [this](const QString &path) { m_caFile->setText(path); });
}

void AdvancedForm::load(const ConnectionSettings &settings)
{
    m_url->setText(settings.apiUrl.toString());
    const UtcDay standard = m_today - defaultDays;
    const FirstDay kind = !settings.since ? FirstDay::AsFarAsItGoes
        : *settings.since == standard     ? FirstDay::NinetyDays
                                          : FirstDay::Own;
    m_firstDay->setDate(toDate(settings.since.value_or(standard)));
    m_firstDayKind->setCurrentIndex(m_firstDayKind->findData(int(kind)));
    m_interval->setValue(settings.intervalMinutes);
    m_proxyKind->setCurrentIndex(m_proxyKind->findData(int(settings.proxy.kind)));
    m_proxy->setText(settings.proxy.kind == ProxyChoice::Kind::Manual ? settings.proxy.toText() : QString());
    m_caFile->setText(settings.caFile);
    m_mostAnswer->setValue(settings.mostAnswerMiB.value_or(usualAnswerMiB));
    enableParts();
}

FormField *AdvancedForm::store(ConnectionSettings *settings)
{
    const auto url = m_connections.checkApiUrl(m_url->text().trimmed());
    if (!url) {
        m_urlField->showProblem(url.problem().sentence());
        return m_urlField;
    }
    settings->apiUrl = *url;
    switch (FirstDay(m_firstDayKind->currentData().toInt())) {
    case FirstDay::NinetyDays:
        settings->since = m_today - defaultDays;
        break;
    case FirstDay::Own:
        settings->since = toDay(m_firstDay->date());
        break;
    case FirstDay::AsFarAsItGoes:
        settings->since.reset();
        break;
    }
    settings->intervalMinutes = m_interval->value();
    settings->caFile = m_caFile->text().trimmed();
    settings->mostAnswerMiB =
        m_mostAnswer->value() == usualAnswerMiB ? std::nullopt : std::optional(m_mostAnswer->value());
    settings->proxy = {ProxyChoice::Kind(m_proxyKind->currentData().toInt()), {}, 0};
    if (settings->proxy.kind != ProxyChoice::Kind::Manual)
        return nullptr;
    const QString address = m_proxy->text().trimmed();
    const auto proxy = ProxyChoice::fromText(address);
    if (!proxy || proxy->kind != ProxyChoice::Kind::Manual) {
        m_proxyField->showProblem(proxy ? tr("Write the proxy as host:port.") : proxy.problem().sentence());
        return m_proxyField;
    }
    settings->proxy = *proxy;
    return nullptr;
}

void AdvancedForm::clearProblems()
{
    m_urlField->clearProblem();
    m_proxyField->clearProblem();
}

void AdvancedForm::enableParts()
{
    const FirstDay kind = FirstDay(m_firstDayKind->currentData().toInt());
    if (kind == FirstDay::NinetyDays)
        m_firstDay->setDate(toDate(m_today - defaultDays));
    m_firstDay->setVisible(kind == FirstDay::Own);
    m_proxy->setVisible(ProxyChoice::Kind(m_proxyKind->currentData().toInt()) == ProxyChoice::Kind::Manual);
    Q_EMIT edited();
}

} // namespace spend::ui
