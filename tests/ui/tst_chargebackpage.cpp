// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/chargeback/chargebackdocument.h"
#include "core/store/costcentretable.h"
#include "tests/ui/support/livepages.h"
#include "ui/chargeback/chargebackpage.h"
#include "ui/chargeback/copyplandialog.h"
#include "ui/chargeback/costcentresdialog.h"
#include "ui/digest/digestview.h"
#include "ui/table/figuretable.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;
using namespace spend::ui;

/// The page over a real store.
class TestChargebackPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_pages = std::make_unique<LivePages>();
        m_total = m_pages->live.report({october, {}, {}, SortBy::Cost, 0}).total;
        const SpendReport users = m_pages->live.report({october, {Dimension::User}, {}, SortBy::Cost, 0});
        for (const SpendRow &row : users.rows) {
            if (!row.keys[0].startsWith(u'('))
                m_users.append(row);
        }
    }
    void init()
    {
        m_pages->settings.clear();
        open();
    }
    void cleanup() { m_page.reset(); }

    void theLastMonthFirst()
    {
        QCOMPARE(label(u"chargebackShown"_s), u"Oct 1 – Oct 31"_s);
        const QString text = view()->toPlainText();
        QVERIFY(text.contains(u"Chargeback: Oct 1 – 31, 2026"_s));
        QVERIFY(text.contains(moneyText(m_total.cost)));
        QVERIFY(text.contains(u"Unassigned"_s));
    }

    void byMouseAndByKeyboard()
    {
        QTest::mouseClick(tool(u"chargebackEarlier"_s), Qt::LeftButton);
        QTRY_COMPARE(label(u"chargebackShown"_s), u"Sep 1 – Sep 30"_s);
        QTest::mouseClick(tool(u"chargebackLater"_s), Qt::LeftButton);
        QTRY_COMPARE(label(u"chargebackShown"_s), u"Oct 1 – Oct 31"_s);
        auto *by = m_page->findChild<SegmentedControl *>(u"chargebackBy"_s);
        QAbstractButton *groups = by->segment(int(ChargebackQuestion::By::Groups));
        groups->setFocus();
        QTest::keyClick(groups, Qt::Key_Right);
        QTRY_VERIFY(view()->toPlainText().contains(u"no list of cost centres"_s));
        open(); // remembered
        QTRY_VERIFY(view()->toPlainText().contains(u"no list of cost centres"_s));
    }

    void pseudonymsOnTheScreen()
    {
        QTRY_VERIFY(view()->toPlainText().contains(m_users[0].labels[0]));
        m_page->findChild<QCheckBox *>(u"chargebackPseudonyms"_s)->click();
        QTRY_VERIFY(view()->toPlainText().contains(u"user-"_s));
        for (const SpendRow &user : std::as_const(m_users)) {
            QVERIFY(!view()->toPlainText().contains(user.keys[0]));
            QVERIFY(!view()->toPlainText().contains(user.labels[0]));
        }
    }

    void aListOfCostCentres()
    {
        const QString path = m_pages->folder.filePath(u"centres.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write((m_users[0].keys[0] + u",Research\nnobody@acme.example,Research\n"_s).toUtf8());
        file.close();
        QTest::mouseClick(push(u"chargebackCentres"_s), Qt::LeftButton);
        auto *dialog = m_page->findChild<CostCentresDialog *>();
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<QPushButton *>(u"keepCentres"_s)->isEnabled());
        dialog->readFile(path);
        auto *sentence = dialog->findChild<QLabel *>(u"centresSentence"_s);
        QTRY_VERIFY(sentence->text().contains(u"1 of 2 lines match"_s));
        const QAbstractItemModel *lines = dialog->findChild<FigureTable *>()->figures();
        QStringList states;
        for (int row = 0; row < lines->rowCount(); ++row)
            states.append(lines->index(row, 1).data().toString());
        QVERIFY(states.contains(u"Matches"_s));
        QVERIFY(states.contains(u"Not known here"_s));
        QVERIFY(states.contains(u"In no cost centre"_s));
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"keepCentres"_s), Qt::LeftButton);
        QTRY_VERIFY(view()->toPlainText().contains(u"Research"_s));
        QTRY_VERIFY(view()->toPlainText().contains(moneyText(m_users[0].figures.cost)));
    }

    void files()
    {
        for (const auto &[ending, save] : {std::pair{u"csv"_s, &ChargebackPage::saveCsv},
                 std::pair{u"html"_s, &ChargebackPage::saveHtml}, std::pair{u"pdf"_s, &ChargebackPage::savePdf}}) {
            const QString path = m_pages->folder.filePath(u"report."_s + ending);
            (m_page.get()->*save)(path);
            QTRY_COMPARE(label(u"chargebackStatus"_s), u"Saved as report.%1."_s.arg(ending));
        }
        QFile csv(m_pages->folder.filePath(u"report.csv"_s));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll(), chargebackCsv(*m_page->answer()));
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("needs pdftotext of poppler-utils");
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, m_pages->folder.filePath(u"report.pdf"_s), u"-"_s});
        QVERIFY(reader.waitForFinished());
        const QString words = QString::fromUtf8(reader.readAllStandardOutput());
        QVERIFY(words.contains(moneyText(m_total.cost)));
        for (const ChargebackPart &part : m_page->answer()->parts)
            QVERIFY2(words.contains(moneyText(part.figures.cost)), qPrintable(part.name));
    }

    void aFolderForReports()
    {
        QTest::mouseClick(push(u"chargebackPlan"_s), Qt::LeftButton);
        auto *dialog = m_page->findChild<CopyPlanDialog *>();
        QTRY_VERIFY(dialog->isEnabled());
        auto *save = dialog->findChild<QPushButton *>(u"planSave"_s);
        dialog->findChild<QCheckBox *>(u"planOn"_s)->click();
        QVERIFY(!save->isEnabled()); // where to?
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"planFolder"_s), u"/srv/finance"_s);
        QVERIFY(save->isEnabled());
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_COMPARE(label(u"chargebackStatus"_s), u"Reports go to /srv/finance."_s);
    }

private:
    void open()
    {
        m_page = std::make_unique<ChargebackPage>(
            m_pages->connections, m_pages->live.service, m_pages->live.clock, m_pages->settings, m_pages->navigator);
        m_page->resize(1084, 800);
        m_page->show();
        m_page->activated();
        QTRY_VERIFY(m_page->answer());
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    DigestView *view() const { return m_page->findChild<DigestView *>(); }
    QToolButton *tool(const QString &name) const { return m_page->findChild<QToolButton *>(name); }
    QPushButton *push(const QString &name) const { return m_page->findChild<QPushButton *>(name); }
    QString label(const QString &name) const { return m_page->findChild<QLabel *>(name)->text(); }

    std::unique_ptr<LivePages> m_pages;
    std::unique_ptr<ChargebackPage> m_page;
    Figures m_total;
    QList<SpendRow> m_users;
};

QTEST_MAIN(TestChargebackPage)
#include "tst_chargebackpage.moc"
