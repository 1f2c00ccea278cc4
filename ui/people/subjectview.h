// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/exploreview.h"
#include "core/analysis/subject.h"
#include "core/workspace/figureexplanation.h"

#include <QList>
#include <QScrollArea>

#include <memory>

class QGridLayout;
class QVBoxLayout;

namespace spend::ui
{

class HistoryCard;
class NoteBox;
class PartTable;
class SeriesColors;
class Tile;

/// What the pages about one user, one group and one model have in common: tiles, history, sections that scroll.
class SubjectView : public QScrollArea
{
    Q_OBJECT
public:
    explicit SubjectView(SeriesColors &colors, QWidget *parent = nullptr);

    /// The name of the subject and the words below it, of what is shown now.
    QString name() const { return m_name; }
    const SubjectFrame *frame() const { return m_frame.get(); }
    /// The subject as a view of Explorer, with its range.
    ExploreView explored() const;
    HistoryCard *history() const { return m_history; }

Q_SIGNALS:
    /// Another subject is to be shown.
    void subjectChosen(spend::Dimension dimension, const QString &key);
    void exploreAsked(const spend::ExploreView &view);
    void explanationAsked(const spend::FigureScope &scope, const QRect &globalRect);

protected:
    Tile *addTile(const QString &objectName, const QString &label);
    void addSection(QWidget *widget);
    /// Two sections side by side.
    void addPair(QWidget *left, QWidget *right);
    PartTable *makeParts(Dimension by, const QString &name, bool coloured);
    /// Shows the tiles' row, the history and whether the subject is known; keeps the answer for that.
    void showFrame(std::shared_ptr<const SubjectFrame> frame, UtcDay today);
    SeriesColors &colors() const { return m_colors; }
    void changeEvent(QEvent *event) override;

private:
    void choosePart(Dimension by, const QString &key);

    SeriesColors &m_colors;
    QWidget *m_content;
    QWidget *m_known; ///< everything but the note that nothing is known
    QVBoxLayout *m_layout;
    QGridLayout *m_tiles;
    NoteBox *m_unknown;
    HistoryCard *m_history;
    QString m_name;
    std::shared_ptr<const SubjectFrame> m_frame;
};

} // namespace spend::ui
