// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/figureexplanation.h"
#include "core/workspace/useranswer.h"
#include "ui/people/peoplemodel.h"

#include <QWidget>

#include <memory>

class QLabel;

namespace spend::ui
{

class FigureTable;
class PeopleModel;
class SeriesColors;

/// A titled table of a subject's parts by another dimension: name, share, cost, change.
class PartTable final : public QWidget
{
    Q_OBJECT
public:
    /// \c name: object name of the table. \c colors: where the parts are a chart's series, else null.
    PartTable(Dimension by, const QString &name, const SeriesColors *colors, QWidget *parent = nullptr);

    /// The answer holds \c frame and \c parts and lives as long as they are shown.
    void setParts(std::shared_ptr<const void> answer, const SubjectFrame &frame, const std::vector<SubjectPart> &parts);
    /// The same with columns that say how surely a repository's part is its.
    void setRepositories(
        std::shared_ptr<const void> answer, const SubjectFrame &frame, const std::vector<UserRepository> &parts);
    void setTitle(const QString &title);
    void setEmptyText(const QString &text);
    FigureTable *table() const { return m_table; }

Q_SIGNALS:
    void partChosen(spend::Dimension by, const QString &key);
    /// A figure is to be explained, which stands at \c globalRect.
    void explanationAsked(const spend::FigureScope &scope, const QRect &globalRect);

private:
    PeopleContent contentOf(std::shared_ptr<const void> answer, const SubjectFrame &frame,
        std::function<const SubjectPart &(int)> part, int count) const;

    void explain(const QModelIndex &row, int column, const QRect &globalRect);

    Dimension m_by;
    const SeriesColors *m_colors;
    FigureScope m_scope; ///< of the whole subject
    QLabel *m_title;
    PeopleModel *m_model;
    FigureTable *m_table;
};

} // namespace spend::ui
