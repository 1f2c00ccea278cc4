// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repositories/rulesdialog.h"

#include "core/store/storesession.h"
#include "ui/repositories/repositoriestext.h"
#include "ui/repositories/ruleform.h"
#include "ui/repositories/rulepreviewmodel.h"
#include "ui/repositories/ruleslist.h"
#include "ui/repositories/rulesmodel.h"
#include "ui/repositories/suggestionlist.h"
#include "ui/table/figuretable.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/themeicon.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/label.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/notebox.h"
#include "ui/widgets/scrolledform.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int leftWidth = 330;

/// As wide as it is drawn, or as its buttons need with larger text.
class LeftColumn final : public QWidget
{
public:
    LeftColumn() { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred); }
    QSize sizeHint() const override
    {
        return {std::max(leftWidth, minimumSizeHint().width()), QWidget::sizeHint().height()};
    }
};
constexpr QSize usualSize(1120, 680);
constexpr QSize leastSize(900, 560);

QPushButton *button(const QString &text, const QString &name, const QString &spoken)
{
    auto *made = new QPushButton(text);
    made->setObjectName(name);
    made->setAccessibleName(spoken);
    made->setToolTip(spoken);
    made->setAutoDefault(false);
    return made;
}
} // namespace

RulesDialog::RulesDialog(SpendService &spend, const RepositoriesQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_spend(spend)
    , m_question(question)
    , m_loading(spend)
    , m_previewing(spend)
    , m_rules(new RulesModel(this))
    , m_list(new RulesList(m_rules))
    , m_suggestions(new SuggestionList)
    , m_form(new RuleForm)
    , m_noRule(wrappedLabel(tr("Choose a rule to change it, or add one."), u"muted"_s))
    , m_previewModel(new RulePreviewModel(this))
    , m_previewTable(new FigureTable(m_previewModel))
    , m_summary(wrappedLabel({}, u"muted"_s))
    , m_note(new NoteBox)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"rulesDialog"_s);
    setWindowTitle(tr("Repository rules"));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::xl);
    columns->addWidget(buildLeft());
    columns->addWidget(scrolledForm(buildRight()), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 18);
    layout->setSpacing(space::m);
    layout->addWidget(plainLabel(tr("Repository rules"), u"dialogTitle"_s));
    layout->addWidget(wrappedLabel(tr("Repositories with one name count as one, a commit that stands in several of "
                                      "them once. Rules apply from top "
                                      "to bottom, the first that fits wins. What was read from Cursor stays as it is."),
        u"explanation"_s));
    layout->addLayout(columns, 1);
    layout->addWidget(m_note);
    layout->addWidget(buildFoot());
    m_note->setVisible(false);
    setMinimumSize(leastSize);
    resize(parent ? usualSize.boundedTo(parent->size()).expandedTo(leastSize) : usualSize);

    connect(m_rules, &RulesModel::rulesChanged, this, &RulesDialog::ask);
    connect(m_list, &RulesList::currentRowChanged, this, &RulesDialog::showCurrent);
    connect(m_list, &RulesList::removeAsked, this, &RulesDialog::removeRule);
    connect(
        m_suggestions, &SuggestionList::accepted, this, [this](const RepositoryRule &rule) { addRule(rule, false); });
    connect(m_form, &RuleForm::edited, this, [this](const RepositoryRule &rule) {
        RepositoryRule changed = rule;
        const int row = m_list->currentRow();
        if (row < 0)
            return;
        changed.enabled = m_rules->rules()[std::size_t(row)].enabled;
        m_rules->change(row, changed);
    });
    showCurrent(-1);
    load();
}

QWidget *RulesDialog::buildLeft()
{
    m_add = button(tr("Add rule"), u"addRule"_s, tr("Add a rule"));
    m_add->setIcon(themeIcon(u"plus"_s));
    m_remove = button(tr("Remove"), u"removeRule"_s, tr("Remove the rule (Delete)"));
    m_up = button({}, u"ruleUp"_s, tr("Move the rule up (Alt+Up)"));
    m_up->setIcon(themeIcon(u"arrow-up"_s));
    m_down = button({}, u"ruleDown"_s, tr("Move the rule down (Alt+Down)"));
    m_down->setIcon(themeIcon(u"arrow-down"_s));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    auto *frame = new QFrame;
    setRole(frame, u"card"_s);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_list);
    auto *left = new LeftColumn;
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(frame, 1);
    layout->addLayout(buttons);
    layout->addWidget(m_suggestions);
    connect(m_add, &QPushButton::clicked, this, [this] { addRule({}, true); });
    connect(m_remove, &QPushButton::clicked, this, [this] { removeRule(m_list->currentRow()); });
    connect(m_up, &QPushButton::clicked, this, [this] { moveRule(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveRule(1); });
    return left;
}

QWidget *RulesDialog::buildRight()
{
    m_previewTable->setNames(u"rulePreview"_s, tr("What the rules would do, repository by repository"));
    m_previewTable->setTotalsShown(false);
    m_previewTable->setEmptyText(tr("These rules change no repository"));
    m_summary->setObjectName(u"ruleSummary"_s);
    auto *right = new QWidget;
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_noRule);
    layout->addWidget(m_form);
    layout->addWidget(plainLabel(tr("Preview"), u"section"_s));
    layout->addWidget(m_previewTable, 1);
    return right;
}

QWidget *RulesDialog::buildFoot()
{
    m_cancel = button(tr("Cancel"), u"cancelRules"_s, tr("Close without changing anything"));
    m_apply = button(tr("Apply"), u"applyRules"_s, tr("Apply the rules"));
    setRole(m_apply, u"primary"_s);
    auto *foot = new QWidget;
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_cancel);
    layout->addWidget(m_apply);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &RulesDialog::apply);
    return foot;
}

void RulesDialog::load()
{
    setBusy(true);
    m_loading.ask([](SpendSource &source) { return source.store.repositoryRules.all(); },
        [this](const Result<std::shared_ptr<const std::vector<RepositoryRule>>> &result) {
            if (!result) {
                m_note->showNote(NoteBox::Tone::Bad, result.problem().text, result.problem().remedy);
                m_note->setVisible(true);
                return;
            }
            m_loaded = true;
            setBusy(false);
            m_rules->setRules(**result);
            if (m_rules->rowCount() > 0)
                m_list->setCurrentRow(0);
        });
}

void RulesDialog::ask()
{
    if (!m_loaded)
        return;
    m_previewing.ask([question = m_question, rules = m_rules->rules()](
                         SpendSource &source) { return previewRules(source, question, rules); },
        [this](const Result<std::shared_ptr<const RulePreview>> &result) {
            if (result)
                showPreview(*result);
            else
                m_summary->setText(result.problem().sentence());
        });
}

void RulesDialog::showPreview(std::shared_ptr<const RulePreview> preview)
{
    m_preview = std::move(preview);
    m_rules->setTaken(m_preview->taken);
    m_previewModel->setPreview(m_preview);
    m_suggestions->setSuggestions(m_preview->suggestions);
    const auto before = std::int64_t(m_preview->names.size());
    const auto then = std::int64_t(m_preview->repositories);
    QString text = before == then ? tr("%1 repositories, none joined.").arg(countText(before))
                                  : tr("%1 repositories become %2.").arg(countText(before), countText(then));
    text += u' ';
    text += m_preview->attributed == m_preview->attributedThen
        ? tr("%1 attributed, as without rules.").arg(moneyText(m_preview->attributed))
        : tr("%1 attributed, %2 without rules.")
              .arg(moneyText(m_preview->attributedThen), moneyText(m_preview->attributed));
    if (const std::int64_t once = m_preview->commits - m_preview->commitsThen; once > 0)
        text += u' ' + tr("%1 in several repositories count once.").arg(commitsText(once));
    m_summary->setText(text);
    Q_EMIT previewed();
}

void RulesDialog::showCurrent(int row)
{
    const bool any = row >= 0 && row < m_rules->rowCount();
    m_form->setVisible(any);
    m_noRule->setVisible(!any);
    m_remove->setEnabled(any);
    m_up->setEnabled(any && row > 0);
    m_down->setEnabled(any && row + 1 < m_rules->rowCount());
    if (!any)
        return;
    const RepositoryRule &rule = m_rules->rules()[std::size_t(row)];
    m_form->setRule(rule, rule.id == m_freshId);
}

void RulesDialog::addRule(RepositoryRule rule, bool fresh)
{
    rule.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_freshId = fresh ? rule.id : QString();
    m_list->setCurrentRow(m_rules->add(rule));
    showCurrent(m_list->currentRow());
    if (fresh)
        m_form->findChild<QWidget *>(u"rulePattern"_s)->setFocus(Qt::OtherFocusReason);
}

void RulesDialog::removeRule(int row)
{
    if (row < 0)
        return;
    m_rules->remove(row);
    showCurrent(m_list->currentRow());
    if (m_rules->rowCount() == 0)
        m_add->setFocus(Qt::OtherFocusReason);
}

void RulesDialog::moveRule(int by)
{
    m_rules->move(m_list->currentRow(), m_list->currentRow() + by);
}

void RulesDialog::setBusy(bool busy)
{
    m_list->setEnabled(!busy);
    m_form->setEnabled(!busy);
    m_add->setEnabled(!busy);
    m_apply->setEnabled(!busy);
}

void RulesDialog::apply()
{
    const std::vector<RepositoryRule> &rules = m_rules->rules();
    for (std::size_t row = 0; row < rules.size(); ++row) {
        if (!faultOf(rules[row]))
            continue;
        m_list->setCurrentRow(int(row));
        m_form->showFault();
        return;
    }
    setBusy(true);
    m_spend.change(
        SpendService::Touches::Figures,
        [rules](store::StoreSession &session) { session.repositoryRules.replace(rules); }, this,
        [this](const Result<void> &result) {
            if (result) {
                accept();
                return;
            }
            setBusy(false);
            m_note->showNote(NoteBox::Tone::Bad, result.problem().text, result.problem().remedy);
            m_note->setVisible(true);
        });
}

} // namespace spend::ui
