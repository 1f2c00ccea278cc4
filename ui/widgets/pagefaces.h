// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/problem.h"

#include <QStackedWidget>

class QLabel;
class QPushButton;

namespace spend::ui
{

class Invitation;

/// The four faces of a page: empty, loading, failed with a remedy, content. Showing a face that shows already changes
/// nothing on screen.
class PageFaces final : public QStackedWidget
{
    Q_OBJECT
public:
    enum class Face { Loading, Empty, Failed, Content };

    /// Takes both widgets.
    PageFaces(Invitation *empty, QWidget *content, QWidget *parent = nullptr);

    Face face() const { return m_face; }
    void showFace(Face face);
    void showProblem(const Problem &problem);
    void setLoadingText(const QString &text);
    Invitation *failure() const { return m_failed; }

Q_SIGNALS:
    void retryRequested();

private:
    Face m_face = Face::Loading;
    QLabel *m_loading;
    Invitation *m_failed;
    QWidget *m_loadingPage;
    QWidget *m_empty;
    QWidget *m_content;
};

} // namespace spend::ui
