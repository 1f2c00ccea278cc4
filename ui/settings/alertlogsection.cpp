// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/alertlogsection.h"

#include "ui/settings/alertlogmodel.h"
#include "ui/table/figuretable.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

AlertLogSection::AlertLogSection(SpendService &spend, alert::AlertService &alerts, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_line(spend)
    , m_model(new AlertLogModel(clock, this))
{
    auto *table = new FigureTable(m_model);
    table->setNames(u"alertLog"_s, tr("What was told, newest first"));
    table->setTotalsShown(false);
    table->setEmptyText(tr("Nothing was told yet."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(wrappedLabel(
        tr("Each try to tell something, the newest first. What could not be told is tried again for three days, "
           "ever less often."),
        u"explanation"_s));
    layout->addWidget(table, 1);
    connect(&alerts, &alert::AlertService::changed, this, &AlertLogSection::ask);
    ask();
}

QString AlertLogSection::id() const
{
    return u"alert-log"_s;
}

QString AlertLogSection::title() const
{
    return tr("What was told");
}

void AlertLogSection::ask()
{
    m_line.ask([](SpendSource &source) { return alert::book::answerAlerts(source); },
        [this](const Result<std::shared_ptr<const alert::AlertsAnswer>> &answer) {
            if (answer)
                m_model->setEntries((*answer)->log);
        });
}

} // namespace spend::ui
