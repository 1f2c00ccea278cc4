// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "ui/widgets/filechooser.h"

#include <QFile>
#include <QFileDialog>
#include <QFrame>
#include <QPointer>
#include <QTemporaryDir>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace spend::ui;

/// The real dialog, worked by its own functions rather than by keys: it reads its folder in a thread of its own and
/// drops keys until it has.
class TestFileChooser : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->show();
        m_chooser = new FileChooser(m_window.get());
        m_chosen.clear();
    }

    void theDialogSavesUnderTheNameWithItsEnding_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("saved");
        QTest::newRow("the ending is added") << u"sent"_s << u"sent.view"_s;
        QTest::newRow("the ending is there") << u"sent.view"_s << u"sent.view"_s;
        QTest::newRow("another one is kept") << u"sent.json"_s << u"sent.json"_s;
    }
    void theDialogSavesUnderTheNameWithItsEnding()
    {
        QFETCH(QString, typed);
        QFETCH(QString, saved);
        m_chooser->askWhereToSave(question(), taker());
        const QPointer<QFileDialog> dialog = m_chooser->dialog();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->windowTitle(), u"Save view"_s);
        QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
        QCOMPARE(dialog->parentWidget(), m_window.get());
        dialog->setDirectory(m_folder.path());
        dialog->selectFile(typed);
        accept(dialog);
        QVERIFY(!m_chooser->dialog());
        QTRY_COMPARE(m_chosen, QStringList{m_folder.filePath(saved)});
        QTRY_VERIFY(!dialog); // nothing stays behind
    }

    void theDialogOpensAFileThatExists()
    {
        QFile file(m_folder.filePath(u"there.view"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        m_chooser->askWhatToOpen(question(), taker());
        QFileDialog *dialog = m_chooser->dialog();
        QCOMPARE(dialog->fileMode(), QFileDialog::ExistingFile);
        QCOMPARE(dialog->nameFilters(), (QStringList{u"Views (*.view)"_s, u"All files (*)"_s}));
        dialog->setDirectory(m_folder.path());
        dialog->selectFile(u"there.view"_s);
        accept(dialog);
        QTRY_COMPARE(m_chosen, QStringList{file.fileName()});
    }

    void whoCancelsIsAskedNoMore()
    {
        m_chooser->askWhatToOpen(question(), taker());
        const QPointer<QFileDialog> dialog = m_chooser->dialog();
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(m_chosen.isEmpty());
        QVERIFY(!m_chooser->dialog());
        QTRY_VERIFY(!dialog);
        m_chooser->answer(u"/late"_s);
        QVERIFY(m_chosen.isEmpty());
    }

    void theAnswerCanComeFromElsewhere()
    {
        m_chooser->askWhereToSave(question(), taker());
        const QPointer<QFileDialog> dialog = m_chooser->dialog();
        m_chooser->answer(u"/somewhere/a.view"_s);
        QVERIFY(!m_chooser->dialog());
        QTRY_VERIFY(!dialog);
        QTRY_COMPARE(m_chosen, QStringList{u"/somewhere/a.view"_s});
        m_chooser->answer(u"/somewhere/else.view"_s); // nobody asks any more
        QCOMPARE(m_chosen.size(), 1);
    }

    void whatOpensWithTheAnswerStaysOpen()
    {
        QFrame popup(m_window.get(), Qt::Popup);
        m_chooser->askWhereToSave(question(), [&popup](const QString &) { popup.show(); });
        QVERIFY(QTest::qWaitForWindowExposed(m_chooser->dialog()));
        m_chooser->answer(u"/somewhere/a.view"_s);
        QTRY_VERIFY(popup.isVisible());
        for (int round = 0; round < 20; ++round) // the focus finds its way back meanwhile
            QTest::qWait(10);
        QVERIFY(popup.isVisible());
    }

    void aNewQuestionClosesTheOneBefore()
    {
        m_chooser->askWhereToSave(question(), taker());
        const QPointer<QFileDialog> first = m_chooser->dialog();
        m_chooser->askWhatToOpen(question(), taker());
        QVERIFY(m_chooser->dialog() && m_chooser->dialog() != first);
        QTRY_VERIFY(!first);
        QVERIFY(m_chooser->dialog()->isVisible());
        QVERIFY(m_chosen.isEmpty());
        m_chooser->answer(u"/second"_s);
        QTRY_COMPARE(m_chosen, QStringList{u"/second"_s});
    }

    void goesWithItsWindowWhileTheDialogIsOpen()
    {
        m_chooser->askWhatToOpen(question(), taker());
        const QPointer<QFileDialog> dialog = m_chooser->dialog();
        m_window.reset();
        QVERIFY(!dialog);
        QVERIFY(m_chosen.isEmpty());
    }

private:
    static FileQuestion question() { return {u"Save view"_s, u"Views (*.view);;All files (*)"_s, u"a"_s, u"view"_s}; }
    FileChooser::Take taker()
    {
        return [this](const QString &path) { m_chosen.append(path); };
    }
    static void accept(QDialog *dialog) { dialog->accept(); }

    QTemporaryDir m_folder;
    std::unique_ptr<QWidget> m_window;
    FileChooser *m_chooser = nullptr;
    QStringList m_chosen;
};

QTEST_MAIN(TestFileChooser)
#include "tst_filechooser.moc"
