// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagefaces.h"

#include "ui/widgets/invitation.h"
#include "ui/widgets/label.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

PageFaces::PageFaces(Invitation *empty, QWidget *content, QWidget *parent)
    : QStackedWidget(parent)
    , m_loading(plainLabel(tr("Loading…"), u"muted"_s))
    , m_failed(new Invitation(u"drawing-trouble"_s))
    , m_loadingPage(new QWidget)
    , m_empty(empty)
    , m_content(content)
{
    auto *layout = new QVBoxLayout(m_loadingPage);
    layout->addStretch(2);
    layout->addWidget(m_loading, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    addWidget(m_loadingPage);
    addWidget(m_empty);
    addWidget(m_failed);
    addWidget(m_content);
    QPushButton *retry = m_failed->addButton(tr("Try again"), true);
    connect(retry, &QPushButton::clicked, this, &PageFaces::retryRequested);
}

void PageFaces::showFace(Face face)
{
    m_face = face;
    switch (face) {
    case Face::Loading:
        setCurrentWidget(m_loadingPage);
        break;
    case Face::Empty:
        setCurrentWidget(m_empty);
        break;
    case Face::Failed:
        setCurrentWidget(m_failed);
        break;
    case Face::Content:
        setCurrentWidget(m_content);
        break;
    }
}

void PageFaces::showProblem(const Problem &problem)
{
    m_failed->setWords(problem.text, problem.remedy);
    showFace(Face::Failed);
}

void PageFaces::setLoadingText(const QString &text)
{
    m_loading->setText(text);
}

} // namespace spend::ui
