// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/workspace/connectionservice.h"

#include <QString>
#include <QWidget>

#include <optional>

class QPushButton;

namespace spend::ui
{

class Invitation;
class Navigator;
class PageFaces;

/// The faces of a page that shows figures: without a connection it invites to add one, before the first figures it says
/// how far they are, then it shows its content; a failure with its remedy instead of either.
class DataFaces final : public QWidget
{
    Q_OBJECT
public:
    /// Takes the content. \c title and \c sentence invite where there is no connection.
    DataFaces(ConnectionService &connections, Clock &clock, Navigator &navigator, QWidget *content,
        const QString &title, const QString &sentence, QWidget *parent = nullptr);

    /// An answer came; \c hasData: the store holds any event at all.
    void setAnswered(bool hasData);
    void setFailure(const Problem &problem);
    bool showsContent() const;
    PageFaces *faces() const { return m_faces; }

Q_SIGNALS:
    /// The content came to show, or something else took its place.
    void contentShown(bool shown);
    void retryRequested();

private:
    void refresh();
    void showEmpty();

    ConnectionService &m_connections;
    Clock &m_clock;
    QString m_title;
    QString m_sentence;
    std::optional<bool> m_hasData; ///< of the newest answer
    std::optional<Problem> m_failure; ///< until the next answer
    Invitation *m_empty;
    QPushButton *m_add;
    QPushButton *m_sample;
    QPushButton *m_open;
    PageFaces *m_faces;
};

} // namespace spend::ui
