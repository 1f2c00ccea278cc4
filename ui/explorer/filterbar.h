// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/exploreview.h"
#include "core/domain/clock.h"
#include "core/workspace/questionline.h"

#include <QHash>
#include <QList>
#include <QWidget>

#include <utility>

class QToolButton;

namespace spend::ui
{

class Chip;
class FilterPicker;

/// The filters of a view as chips, and the way to add, change and remove them. Excluded values say "not" and look other
/// than included ones; many values of one dimension share a chip. UI thread.
class FilterBar final : public QWidget
{
    Q_OBJECT
public:
    FilterBar(SpendService &service, Clock &clock, QWidget *parent = nullptr);

    void setView(const ExploreView &view);
    const Filters &filters() const { return m_view.filters; }
    FilterPicker *picker() const { return m_picker; }
    /// Opens the picker, as the button does.
    void addFilter();

Q_SIGNALS:
    /// A person changed the filters; the bar shows them already.
    void filtersChanged(const spend::Filters &filters);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What one chip stands for.
    struct Part {
        Dimension dimension = Dimension::User;
        bool excluded = false;
        QStringList values; ///< one, or many that share a chip

        friend bool operator==(const Part &, const Part &) = default;
    };
    using Names = QHash<std::pair<int, QString>, QString>;

    static QList<Part> partsOf(const Filters &filters);
    void showChips();
    void writeChips();
    void askNames();
    QString nameOf(Dimension dimension, const QString &value) const;
    QString text(const Part &part) const;
    QString toolTip(const Part &part) const;
    void change(const Filters &filters);
    void remove(const Part &part);
    void open(const Part &part, const QWidget *chip);
    int focusedChip() const;

    Clock &m_clock;
    QuestionLine m_question;
    ExploreView m_view;
    QList<Part> m_parts;
    QList<Chip *> m_chips;
    Names m_names; ///< what keys are called, as far as it is known
    Chip *m_add;
    QToolButton *m_clear;
    FilterPicker *m_picker;
};

} // namespace spend::ui
