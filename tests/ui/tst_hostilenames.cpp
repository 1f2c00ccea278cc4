// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/livespend.h"
#include "tests/ui/support/livepages.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QTextEdit>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

namespace
{
const QString hostile = u"<b>x</b><img src=file:///etc/passwd>"_s;
const QString imageOf = u"<img"_s;

/// Every name that the service gives, as somebody with bad intentions would choose it.
void renameEverything(IngestFixture &fixture)
{
    const auto done = fixture.workspace->writer().run([](store::StoreSession &session) {
        session.transact([&] {
            for (const char *change : {
                     "UPDATE member SET name = $1 || substr(email, 1, 3)",
                     "UPDATE member_spend SET name = $1 || substr(email, 1, 3)",
                     "UPDATE billing_group SET name = $1 || group_code",
                     "UPDATE group_key SET text = $1 || code WHERE code > 0",
                     "UPDATE model_key SET text = $1 || code WHERE code > 0",
                     "UPDATE kind_key SET text = $1 || code WHERE code > 3",
                     "UPDATE repository_key SET text = $1 || '/' || code WHERE code > 0",
                     "UPDATE connection SET name = $1 || id",
                 })
                session.database().prepared(change).execute(hostile);
            session.database().executeScript(
                "UPDATE store_version SET directory = directory + 1, rollups = rollups + 1");
        });
    });
    QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.problem().detail));
}

/// A text that Qt would read as markup, and so fetch the picture.
bool isDangerous(const QString &shown)
{
    return shown.contains(imageOf) && Qt::mightBeRichText(shown);
}

QString toolTipOver(QWidget *widget, QPoint position)
{
    QToolTip::hideText();
    QHelpEvent help(QEvent::ToolTip, position, widget->mapToGlobal(position));
    QApplication::sendEvent(widget, &help);
    return QToolTip::text();
}
} // namespace

/// A user, a model, a group and a repository whose names are markup: on every page they are names.
class TestHostileNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_data = std::make_unique<IngestFixture>(IngestFixture::small());
        QCOMPARE(m_data->run().problem.kind, ProblemKind::None);
        renameEverything(*m_data);
        m_spend = std::make_unique<LiveSpendService>(m_data->clock);
        auto reader = store::StoreThread::open(m_data->workspace->paths().store(), store::StoreSession::Mode::ReadOnly);
        QVERIFY(reader);
        m_spend->attach(std::move(*reader), m_data->workspace->writer());
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_theme = std::make_unique<ui::Theme>(*m_settings);
        ConnectionView view;
        view.id = m_data->connection.id;
        view.settings = m_data->settings;
        view.settings.name = hostile;
        view.health.status = Status::Error;
        view.health.reason = hostile;
        view.everComplete = true;
        m_connections.views = {view};
        m_window = std::make_unique<ui::MainWindow>(m_connections, *m_spend, m_data->clock, *m_settings, *m_theme);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanupTestCase()
    {
        m_window.reset();
        m_spend->detachWriter();
    }

    void everyPage_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<bool>("showsNames");
        for (const QString &id : m_window->pageIds())
            QTest::newRow(qPrintable(id))
                << id
                << QStringList{u"overview"_s, u"explorer"_s, u"people"_s, u"repositories"_s, u"connections"_s}.contains(
                       id);
    }
    void everyPage()
    {
        QFETCH(const QString, page);
        QFETCH(const bool, showsNames);
        m_window->showPage(page);
        if (showsNames)
            QTRY_VERIFY_WITH_TIMEOUT(countOfNames() > 0, 30'000);
        else
            QTest::qWait(300); // not asserted: whatever has come by then is looked at
        checkLabels();
        checkToolTips();
        checkItems();
        for (const QTextEdit *text : m_window->findChildren<QTextEdit *>())
            QVERIFY2(!text->toHtml().contains(imageOf), qPrintable(text->objectName()));
    }

    /// The search itself works: a label that is left to guess would be found.
    void aCarelessLabelIsFound()
    {
        const QLabel careless(hostile);
        QCOMPARE(careless.textFormat(), Qt::AutoText);
        QVERIFY(isDangerous(careless.text()));
    }

    void aCarelessToolTipIsShownAsItIs()
    {
        QWidget careless;
        careless.setToolTip(hostile);
        careless.show();
        QVERIFY(QTest::qWaitForWindowExposed(&careless));
        const QString shown = toolTipOver(&careless, careless.rect().center());
        QVERIFY2(shown.contains(u"&lt;img"_s), qPrintable(shown));
        QVERIFY(!shown.contains(imageOf));
    }

private:
    QList<QWidget *> visible() const
    {
        QList<QWidget *> found;
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (widget->isVisible())
                found.append(widget);
        }
        return found;
    }
    int countOfNames() const
    {
        int count = 0;
        for (const QWidget *widget : visible()) {
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                count += label->text().contains(imageOf) ? 1 : 0;
            if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model()) {
                for (int row = 0; row < view->model()->rowCount(); ++row)
                    count += view->model()->index(row, 0).data().toString().contains(u"<b>x"_s) ? 1 : 0;
            }
            count += widget->accessibleName().contains(u"<b>x"_s) ? 1 : 0;
        }
        return count;
    }
    void checkLabels()
    {
        for (const QWidget *widget : visible()) {
            const auto *label = qobject_cast<const QLabel *>(widget);
            if (label && label->text().contains(imageOf))
                QVERIFY2(label->textFormat() == Qt::PlainText,
                    qPrintable(label->objectName() + u" shows markup: "_s + label->text()));
        }
    }
    void checkToolTips()
    {
        for (QWidget *widget : visible()) {
            if (!widget->toolTip().contains(u"img src"_s))
                continue;
            const QString shown = toolTipOver(widget, widget->rect().center());
            QVERIFY2(!isDangerous(shown), qPrintable(widget->objectName() + u": "_s + shown));
        }
    }
    void checkItems()
    {
        for (QWidget *widget : visible()) {
            auto *view = qobject_cast<QAbstractItemView *>(widget);
            if (!view || !view->model())
                continue;
            for (int row = 0; row < std::min(view->model()->rowCount(), 4); ++row) {
                for (int column = 0; column < std::min(view->model()->columnCount(), 12); ++column) {
                    const QRect cell = view->visualRect(view->model()->index(row, column));
                    if (!cell.isValid() || !view->viewport()->rect().contains(cell.center()))
                        continue;
                    const QString shown = toolTipOver(view->viewport(), cell.center());
                    QVERIFY2(!isDangerous(shown), qPrintable(view->objectName() + u": "_s + shown));
                }
            }
        }
    }

    QTemporaryDir m_folder;
    std::unique_ptr<IngestFixture> m_data;
    std::unique_ptr<LiveSpendService> m_spend;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::Theme> m_theme;
    FakeConnectionService m_connections;
    std::unique_ptr<ui::MainWindow> m_window;
};

QTEST_MAIN(TestHostileNames)
#include "tst_hostilenames.moc"
