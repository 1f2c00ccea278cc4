// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/uifixture.h"
#include "ui/connections/connectionspage.h"
#include "ui/connections/connectiontext.h"
#include "ui/widgets/invitation.h"
#include "ui/widgets/pagefaces.h"
#include "ui/widgets/thinprogress.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::ui;

namespace
{
struct Scene : UiFixture {
    explicit Scene(const QList<ConnectionView> &views = sampleConnections())
        : page((connections.views = views, connections), clock)
    {
        page.resize(1000, 700);
        page.show();
    }
    QStringList buttons(ConnectionId id)
    {
        QStringList texts;
        for (const ConnectionAction action : {ConnectionAction::Sync, ConnectionAction::Cancel,
                 ConnectionAction::Resume, ConnectionAction::WhatIsMissing, ConnectionAction::NewKey,
                 ConnectionAction::Pause, ConnectionAction::Edit, ConnectionAction::Remove}) {
            if (page.card(id)->button(action)->isVisible())
                texts.append(page.card(id)->button(action)->text());
        }
        return texts;
    }
    PageFaces::Face face() { return page.findChild<PageFaces *>()->face(); }

    ConnectionsPage page;
};
} // namespace

class TestConnectionsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cards_data()
    {
        QTest::addColumn<int>("id");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QStringList>("buttons");
        QTest::newRow("healthy")
            << 1
            << u"Last sync 13:04 UTC, newest event 12:58 · 1,204,338 events since Aug 24 · groups and "
               "repositories visible"_s
            << QStringList{u"Sync now"_s, u"Pause"_s, u"Edit…"_s};
        QTest::newRow("first ingestion")
            << 2 << u"First ingestion: Oct 23 – Nov 22, page 31 of 88 · 30,412 events · about 1 min left"_s
            << QStringList{u"Cancel"_s};
        QTest::newRow("limited")
            << 3
            << u"Last sync 12:41 UTC · this key does not see billing groups and repositories (Teams plan). "
               "Costs by user and model are complete."_s
            << QStringList{u"Sync now"_s, u"What is missing?"_s, u"Pause"_s, u"Edit…"_s};
        QTest::newRow("refused key")
            << 4
            << u"Cursor refused the key. Make a new Admin API key and enter it here. Data to Nov 3 stays available."_s
            << QStringList{u"Enter new key…"_s, u"Remove…"_s};
        QTest::newRow("stale")
            << 5 << u"Last sync Nov 19, 13:04 UTC · older than twice the interval, so the newest figures are missing."_s
            << QStringList{u"Sync now"_s, u"Pause"_s, u"Edit…"_s};
        QTest::newRow("paused")
            << 6
            << u"Paused: nothing is read until you resume. Last sync Oct 13, 13:04 UTC. Data to Oct 13 stays "
               "available."_s
            << QStringList{u"Resume"_s, u"Edit…"_s};
    }
    void cards()
    {
        QFETCH(int, id);
        QFETCH(QString, sentence);
        QFETCH(QStringList, buttons);
        Scene p;
        QCOMPARE(p.page.card(id)->sentence(), sentence);
        QCOMPARE(p.page.card(id)->status(), p.connections.view(id)->health.status);
        QCOMPARE(p.buttons(id), buttons);
    }

    void budgetWaitSaysWhatWeWaitFor()
    {
        Scene p;
        IngestProgress progress = *p.connections.view(2)->progress;
        progress.waitingForBudgetUntilMs = sampleNowMs() + 40'000;
        p.connections.progress(progress);
        QCOMPARE(p.page.card(2)->sentence(),
            u"First ingestion: waiting for Cursor's request limit, goes on in 40 s (13:04 UTC) · 30,412 events"_s);
    }

    void progressUpdatesInPlaceAndKeepsTheFocus()
    {
        Scene p;
        ConnectionCard *card = p.page.card(2);
        QPushButton *cancel = card->button(ConnectionAction::Cancel);
        cancel->setFocus();
        IngestProgress progress = *p.connections.view(2)->progress;
        progress.page = 32;
        progress.done = 0.5;
        p.connections.progress(progress);
        QCOMPARE(p.page.card(2), card);
        QCOMPARE(p.page.focusWidget(), cancel);
        QVERIFY(card->sentence().contains(u"page 32 of 88"_s));
        QCOMPARE(card->findChild<ThinProgress *>()->value(), 500);
        // The run ends: Cancel goes, and the focus stays in the card.
        p.connections.view(2)->progress.reset();
        p.connections.view(2)->health.status = Status::Healthy;
        Q_EMIT p.connections.changed();
        QVERIFY(!cancel->isVisible());
        QVERIFY(card->isAncestorOf(p.page.focusWidget()));
        QVERIFY(!card->findChild<ThinProgress *>()->isVisible());
    }

    /// Another program of the store ingests: it is named, and only it can cancel.
    void anothersRunIsNamed()
    {
        Scene p;
        p.connections.view(2)->runBy = u"spendscope of ann on mars (4711)"_s;
        p.connections.view(2)->runSinceMs = sampleNowMs() - 3 * 60'000;
        Q_EMIT p.connections.changed();
        ConnectionCard *card = p.page.card(2);
        QVERIFY2(card->sentence().endsWith(u" · by spendscope of ann on mars (4711) since 13:01 UTC"_s),
            qPrintable(card->sentence()));
        QVERIFY(card->findChild<ThinProgress *>()->isVisible());
        QCOMPARE(p.buttons(2), (QStringList{u"Pause"_s, u"Edit…"_s}));
        IngestProgress progress = *p.connections.view(2)->progress;
        progress.done = 0.75;
        p.connections.progress(progress);
        QCOMPARE(card->findChild<ThinProgress *>()->value(), 750);
        QVERIFY(card->sentence().contains(u"by spendscope of ann"_s));
    }

    void actionsReachTheService()
    {
        Scene p;
        p.page.card(1)->button(ConnectionAction::Sync)->click();
        p.page.card(2)->button(ConnectionAction::Cancel)->click();
        p.page.card(1)->button(ConnectionAction::Pause)->click();
        p.page.card(6)->button(ConnectionAction::Resume)->click();
        QCOMPARE(p.connections.calls,
            (QStringList{u"syncNow 1"_s, u"cancelSync 2"_s, u"setPaused 1 1"_s, u"setPaused 6 0"_s}));
    }

    void theRestIsBehindMore()
    {
        Scene p;
        QStringList texts;
        const QList<QAction *> actions = p.page.card(1)->findChild<QToolButton *>(u"more"_s)->menu()->actions();
        for (const QAction *action : actions) {
            if (action->isVisible())
                texts.append(action->text());
        }
        QCOMPARE(texts, (QStringList{u"Enter new key…"_s, u"Remove…"_s}));
    }

    void removalAsksFirst()
    {
        Scene p;
        p.page.card(4)->button(ConnectionAction::Remove)->click();
        auto *box = p.page.findChild<QMessageBox *>(u"confirmRemoval"_s);
        QVERIFY(box && box->isVisible());
        QVERIFY(box->text().contains(u"Old team"_s));
        QCOMPARE(box->textFormat(), Qt::PlainText);
        QVERIFY(box->defaultButton() != box->findChild<QPushButton *>(u"confirmRemove"_s));
        box->button(QMessageBox::Cancel)->click();
        QVERIFY(p.connections.calls.isEmpty());
        p.page.card(4)->button(ConnectionAction::Remove)->click();
        QTRY_VERIFY(p.page.findChildren<QMessageBox *>(u"confirmRemoval"_s).size() == 1);
        p.page.findChild<QPushButton *>(u"confirmRemove"_s)->click();
        QTRY_VERIFY(!p.page.card(4));
        QCOMPARE(p.connections.calls, QStringList{u"remove 4"_s});
        QVERIFY(p.page.card(1));
    }

    void whatIsMissingExplains()
    {
        Scene p;
        p.page.card(3)->button(ConnectionAction::WhatIsMissing)->click();
        auto *box = p.page.findChild<QMessageBox *>(u"whatIsMissing"_s);
        QVERIFY(box && box->isVisible());
        QVERIFY(box->informativeText().contains(u"billing groups and repositories"_s));
    }

    void faces()
    {
        Scene p(QList<ConnectionView>{});
        QCOMPARE(p.face(), PageFaces::Face::Empty);
        QSignalSpy add(&p.page, &ConnectionsPage::addConnectionRequested);
        QSignalSpy sample(&p.page, &ConnectionsPage::sampleRequested);
        p.page.findChild<QPushButton *>(u"emptyAdd"_s)->click();
        p.page.findChild<QPushButton *>(u"emptySample"_s)->click();
        QCOMPARE(add.size(), 1);
        QCOMPARE(sample.size(), 1);
        p.connections.loaded = false;
        Q_EMIT p.connections.changed();
        QCOMPARE(p.face(), PageFaces::Face::Loading);
        p.connections.loaded = true;
        p.connections.problem =
            Problem{ProblemKind::Store, u"The store is of a newer Spendscope."_s, u"Update Spendscope."_s, {}};
        Q_EMIT p.connections.changed();
        QCOMPARE(p.face(), PageFaces::Face::Failed);
        QCOMPARE(p.page.findChild<PageFaces *>()->failure()->title(), u"The store is of a newer Spendscope."_s);
        QCOMPARE(p.page.findChild<PageFaces *>()->failure()->sentence(), u"Update Spendscope."_s);
        p.connections.problem.reset();
        p.connections.views = sampleConnections();
        Q_EMIT p.connections.changed();
        QCOMPARE(p.face(), PageFaces::Face::Content);
    }

    void namesAreShownAsTheyAre()
    {
        Scene p;
        p.connections.view(1)->settings.name = u"<b>Acme</b>"_s;
        Q_EMIT p.connections.changed();
        bool found = false;
        const QList<QLabel *> labels = p.page.card(1)->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            found = found || label->text() == u"<b>Acme</b>";
        }
        QVERIFY(found);
    }

    void everyControlHasAName()
    {
        Scene p;
        QCOMPARE(namelessControls(p.page).join(u", "_s), QString());
    }
};

QTEST_MAIN(TestConnectionsPage)
#include "tst_connectionspage.moc"
