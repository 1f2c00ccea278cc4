// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/questionline.h"
#include "core/workspace/rulepreview.h"

#include <QDialog>

#include <memory>

class QLabel;
class QPushButton;

namespace spend::ui
{

class FigureTable;
class NoteBox;
class RuleForm;
class RulePreviewModel;
class RulesList;
class RulesModel;
class SuggestionList;

/// Which repositories count as one or go by another name: the rules in their order, one of them to edit, and what they
/// would do. Nothing is stored before Apply. Deletes itself when it closes.
class RulesDialog final : public QDialog
{
    Q_OBJECT
public:
    /// \c question: range and filters whose cost the preview tells.
    RulesDialog(SpendService &spend, const RepositoriesQuestion &question, QWidget *parent = nullptr);

    RulesModel *rules() const { return m_rules; }
    /// Of the newest preview that is shown; null before the first.
    std::shared_ptr<const RulePreview> preview() const { return m_preview; }

Q_SIGNALS:
    void previewed();

private:
    QWidget *buildLeft();
    QWidget *buildRight();
    QWidget *buildFoot();
    void load();
    void ask();
    void showPreview(std::shared_ptr<const RulePreview> preview);
    void showCurrent(int row);
    void addRule(RepositoryRule rule, bool fresh);
    void removeRule(int row);
    void moveRule(int by);
    void apply();
    void setBusy(bool busy);

    SpendService &m_spend;
    RepositoriesQuestion m_question;
    QuestionLine m_loading;
    QuestionLine m_previewing;
    bool m_loaded = false;
    QString m_freshId; ///< of the rule that was just added, and not written into yet
    std::shared_ptr<const RulePreview> m_preview;

    RulesModel *m_rules;
    RulesList *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
    SuggestionList *m_suggestions;
    RuleForm *m_form;
    QLabel *m_noRule;
    RulePreviewModel *m_previewModel;
    FigureTable *m_previewTable;
    QLabel *m_summary;
    NoteBox *m_note;
    QPushButton *m_cancel;
    QPushButton *m_apply;
};

} // namespace spend::ui
