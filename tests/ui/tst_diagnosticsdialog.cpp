// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnostics/logfile.h"
#include "core/diagnostics/logging.h"
#include "tests/support/livespend.h"
#include "tests/ui/support/uifixture.h"
#include "ui/shell/diagnosticsdialog.h"
#include "ui/widgets/filechooser.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;
using namespace spend::ui;

/// What is told to whoever helps is seen first.
class TestDiagnosticsDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_live = std::make_unique<LiveSpend>();
        LogFile(Logging::pathIn(m_live->folder.path())).write("something about ann@example.com");
    }
    void init()
    {
        m_fixture = std::make_unique<UiFixture>();
        m_fixture->settings.setValue(u"overview/by"_s, u"user"_s);
        m_fixture->settings.setValue(u"window/geometry"_s, QByteArray(40, '\x01'));
        m_window = std::make_unique<QWidget>();
        m_window->show();
        m_dialog = new DiagnosticsDialog(m_live->service, m_fixture->settings, m_live->folder.path(), m_window.get());
        m_dialog->open();
        QTRY_VERIFY(!m_dialog->text().isEmpty());
    }
    void cleanup() { m_window.reset(); }

    void everythingIsSeenFirst()
    {
        QVERIFY(m_dialog->text().contains(u"Connection 1: "_s));
        QVERIFY(m_dialog->text().contains(u"overview/by = user"_s));
        QVERIFY(!m_dialog->text().contains(u"geometry"_s));
        QVERIFY(m_dialog->text().contains(u"something about user-"_s));
        QVERIFY(!m_dialog->text().contains(u"ann@example.com"_s));
        auto *names = m_dialog->findChild<QCheckBox *>(u"diagnosticsPseudonyms"_s);
        names->setFocus();
        QTest::keyClick(names, Qt::Key_Space);
        QTRY_VERIFY(m_dialog->text().contains(u"ann@example.com"_s));
    }

    void isCopied()
    {
        QTest::mouseClick(m_dialog->findChild<QPushButton *>(u"diagnosticsCopy"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), m_dialog->text());
    }

    void isSaved()
    {
        const QString path = m_fixture->folder.filePath(u"told.txt"_s);
        QTest::keyClick(m_dialog->findChild<QPushButton *>(u"diagnosticsSave"_s), Qt::Key_Space);
        QTRY_VERIFY(m_dialog->chooser()->dialog());
        m_dialog->chooser()->answer(path);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), m_dialog->text());
    }

    void whatCantBeSavedIsSaid()
    {
        QTest::mouseClick(m_dialog->findChild<QPushButton *>(u"diagnosticsSave"_s), Qt::LeftButton);
        m_dialog->chooser()->answer(u"/nowhere/at/all.txt"_s);
        const auto said = [this] {
            for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
                if (label->text().contains(u"all.txt"_s))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(said());
    }

    void everyControlHasAName() { QCOMPARE(namelessControls(*m_dialog).join(u", "_s), QString()); }

private:
    std::unique_ptr<LiveSpend> m_live;
    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<QWidget> m_window;
    DiagnosticsDialog *m_dialog = nullptr;
};

QTEST_MAIN(TestDiagnosticsDialog)
#include "tst_diagnosticsdialog.moc"
