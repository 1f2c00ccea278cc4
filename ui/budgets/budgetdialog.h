// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budgetstanding.h"
#include "core/domain/clock.h"
#include "core/workspace/notebook.h"
#include "core/workspace/questionline.h"

#include <QDialog>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace spend::ui
{

class FilterBar;
class FormField;
class NoteBox;
class SegmentedControl;

/// Adds a budget or changes one, and says meanwhile what it would have counted so far. Deletes itself when it closes.
class BudgetDialog final : public QDialog
{
    Q_OBJECT
public:
    /// With a budget: changes that one.
    BudgetDialog(SpendService &spend, Clock &clock, const std::optional<Budget> &budget, QWidget *parent);

    QString preview() const;

Q_SIGNALS:
    /// It is in the store.
    void kept(const QString &id);

private:
    QWidget *buildScope();
    QWidget *buildAmounts();
    QWidget *buildButtons();
    void load(const Budget &budget);
    void showViews(const std::vector<SavedView> &views);
    /// What the fields say; nothing where one of them can't be read. With \c telling, it says which.
    std::optional<Budget> read(bool telling);
    void edited();
    void askPreview();
    void save();

    SpendService &m_spend;
    Clock &m_clock;
    bool m_isNew;
    Budget m_budget; ///< as it came
    QuestionLine m_viewsLine;
    QuestionLine m_previewLine;
    std::vector<SavedView> m_views;

    QLineEdit *m_name;
    FormField *m_nameField;
    SegmentedControl *m_by;
    QStackedWidget *m_scopes;
    FilterBar *m_filters;
    QComboBox *m_view;
    QLabel *m_noView;
    QComboBox *m_measure;
    QComboBox *m_period;
    QLineEdit *m_amount;
    FormField *m_amountField;
    QLineEdit *m_actual;
    FormField *m_actualField;
    QLineEdit *m_forecast;
    FormField *m_forecastField;
    QLabel *m_preview;
    NoteBox *m_note;
    QPushButton *m_save;
    QTimer *m_pause; ///< between typing and the preview
};

} // namespace spend::ui
