// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/datafaces.h"

#include "ui/connections/connectiontext.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/invitation.h"
#include "ui/widgets/pagefaces.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

DataFaces::DataFaces(ConnectionService &connections, Clock &clock, Navigator &navigator, QWidget *content,
    const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_connections(connections)
    , m_clock(clock)
    , m_title(title)
    , m_sentence(sentence)
    , m_empty(new Invitation(u"drawing-figures"_s))
    , m_add(m_empty->addButton(tr("Add connection"), true))
    , m_sample(m_empty->addButton(tr("Try it with sample data"), false))
    , m_open(m_empty->addButton(tr("Open Connections"), false))
    , m_faces(new PageFaces(m_empty, content))
{
    m_add->setObjectName(u"addConnection"_s);
    m_sample->setObjectName(u"trySample"_s);
    m_open->setObjectName(u"openConnections"_s);
    m_faces->setLoadingText(tr("Loading figures…"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_faces);
    connect(m_add, &QPushButton::clicked, this, [&navigator] { navigator.addConnection(); });
    connect(m_sample, &QPushButton::clicked, this, [&navigator] { navigator.addSample(); });
    connect(m_open, &QPushButton::clicked, this, [&navigator] { navigator.openPage(u"connections"_s); });
    connect(m_faces, &PageFaces::retryRequested, this, &DataFaces::retryRequested);
    connect(&connections, &ConnectionService::changed, this, &DataFaces::refresh);
    connect(&connections, &ConnectionService::progressed, this, &DataFaces::refresh);
    refresh();
}

void DataFaces::setAnswered(bool hasData)
{
    m_hasData = hasData;
    m_failure.reset();
    refresh();
}

void DataFaces::setFailure(const Problem &problem)
{
    m_failure = problem;
    refresh();
}

bool DataFaces::showsContent() const
{
    return m_faces->face() == PageFaces::Face::Content;
}

void DataFaces::refresh()
{
    const bool shown = showsContent();
    const bool loaded = m_connections.isLoaded();
    if (const auto problem = m_connections.storeProblem())
        m_faces->showProblem(*problem);
    else if (m_failure)
        m_faces->showProblem(*m_failure);
    else if (loaded && m_connections.connections().isEmpty())
        showEmpty();
    else if (m_hasData.value_or(false))
        m_faces->showFace(PageFaces::Face::Content);
    else if (loaded && m_hasData)
        showEmpty();
    else
        m_faces->showFace(PageFaces::Face::Loading);
    if (shown != showsContent())
        Q_EMIT contentShown(!shown);
}

void DataFaces::showEmpty()
{
    const QList<ConnectionView> views = m_connections.connections();
    m_add->setVisible(views.isEmpty());
    m_sample->setVisible(views.isEmpty());
    m_open->setVisible(!views.isEmpty());
    if (views.isEmpty()) {
        m_empty->setWords(m_title, m_sentence);
    } else {
        const ConnectionView &first = views.first();
        const std::int64_t now = m_clock.nowMs();
        m_empty->setWords(tr("Your first figures are on their way"),
            first.progress ? runSentence(first, now) : connectionSentence(first, now));
    }
    m_faces->showFace(PageFaces::Face::Empty);
}

} // namespace spend::ui
