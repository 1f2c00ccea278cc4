// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/limitssection.h"

#include "core/plan/limitpermission.h"
#include "core/store/storesession.h"
#include "ui/settings/sectioncard.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

LimitsSection::LimitsSection(SpendService &spend, QWidget *parent)
    : QWidget(parent)
    , m_spend(spend)
    , m_line(spend)
    , m_switch(new QCheckBox(tr("Allow &changing members' limits at Cursor")))
    , m_error(wrappedLabel({}, u"fieldError"_s))
{
    m_switch->setObjectName(u"allowLimits"_s);
    m_error->setObjectName(u"allowLimitsError"_s);
    m_error->setVisible(false);
    auto *card = new SectionCard(tr("Limits"),
        tr("Spendscope only reads, unless this is on. Then Plan, Limits offers to change a member's own limit, if the "
           "key is "
           "an Admin key: each change is asked about first, noted with who, when, old and new, and can be undone. It "
           "holds for everybody who works with these data."));
    card->body()->addWidget(m_switch);
    card->body()->addWidget(m_error);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    layout->addStretch(1);
    connect(m_switch, &QCheckBox::toggled, this, &LimitsSection::keep);
    connect(&m_spend, &SpendService::notebookChanged, this, &LimitsSection::activated);
}

QString LimitsSection::id() const
{
    return u"limits"_s;
}

QString LimitsSection::title() const
{
    return tr("Limits");
}

void LimitsSection::activated()
{
    m_line.ask([](SpendSource &source) { return areLimitChangesOn(source.store); },
        [this](const Result<std::shared_ptr<const bool>> &result) {
            if (!result)
                return;
            const QSignalBlocker quiet(m_switch);
            m_switch->setChecked(**result);
        });
}

void LimitsSection::keep(bool on)
{
    m_line.drop(); // an older answer must not turn it back
    m_spend.change(
        SpendService::Touches::Notebook, [on](store::StoreSession &session) { switchLimitChanges(session, on); }, this,
        [this](const Result<void> &result) {
            m_error->setVisible(!result);
            if (!result)
                m_error->setText(result.problem().sentence());
            activated();
        });
}

} // namespace spend::ui
