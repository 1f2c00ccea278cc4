// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storesession.h"
#include "tests/ui/support/livepages.h"
#include "ui/settings/calendarsection.h"
#include "ui/settings/holidaypreview.h"
#include "ui/settings/settingspage.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;
using namespace spend::ui;

/// Working days and days off, over a real store.
class TestCalendarSection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_pages = std::make_unique<LivePages>(); }
    void init()
    {
        m_page = std::make_unique<SettingsPage>();
        m_section = new CalendarSection(m_pages->live.service, m_pages->live.clock);
        m_page->addSection(m_section);
        m_page->resize(828, 640); // what the smallest window leaves
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->activated();
        QTRY_VERIFY(workday(1)->isChecked());
    }
    void cleanup()
    {
        m_page.reset();
        const auto done = m_pages->live.workspace->writer().run([](store::StoreSession &session) {
            session.transact([&] {
                calendar::setWorkdays(session, WorkCalendar().workdays);
                for (const DayOff &off : calendar::load(session).daysOff)
                    calendar::removeDay(session, off.source, off.day);
            });
        });
        QVERIFY(done);
    }

    void workdaysByMouseAndKeyboard()
    {
        QVERIFY(!workday(7)->isChecked());
        QTest::mouseClick(workday(7), Qt::LeftButton, {}, QPoint(10, workday(7)->height() / 2));
        QTRY_VERIFY(kept().workdays[6]);
        workday(5)->setFocus();
        QTest::keyClick(workday(5), Qt::Key_Space);
        QTRY_VERIFY(!kept().workdays[4]);
    }

    void theLastWorkdayStays()
    {
        for (int i = 1; i <= 5; ++i)
            workday(i)->click();
        QTRY_VERIFY(status().contains(u"at least one working day"_s));
        QTRY_VERIFY(workday(5)->isChecked()); // the boxes show what is kept
        QCOMPARE(kept().workdays, (std::array{false, false, false, false, true, false, false}));
    }

    void addAndRemoveByKeyboard()
    {
        find<QDateEdit>(u"dayOffFirst"_s)->setDate(QDate(2026, 12, 24));
        QCOMPARE(find<QDateEdit>(u"dayOffLast"_s)->date(), QDate(2026, 12, 24)); // it follows
        find<QDateEdit>(u"dayOffLast"_s)->setDate(QDate(2026, 12, 25));
        QTest::keyClicks(find<QLineEdit>(u"dayOffName"_s), u"Company holiday"_s);
        QTest::keyClick(find<QLineEdit>(u"dayOffName"_s), Qt::Key_Return);
        QTRY_COMPARE(table()->rowCount(), 2);
        QCOMPARE(table()->item(0, 0)->text(), u"Thu, Dec 24, 2026"_s);
        QCOMPARE(table()->item(0, 1)->text(), u"Company holiday"_s);
        QCOMPARE(table()->item(0, 2)->text(), u"own"_s);
        QTRY_COMPARE(status(), u"2 days added."_s);
        QVERIFY(find<QLineEdit>(u"dayOffName"_s)->text().isEmpty());

        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Down);
        QTest::keyClick(table(), Qt::Key_Delete);
        QTRY_COMPARE(table()->rowCount(), 1);
        QCOMPARE(kept().daysOff.at(0).day, UtcDay::ofDate(2026, 12, 24));
        QTest::mouseClick(find<QPushButton>(u"dayOffRemove"_s), Qt::LeftButton);
        QTRY_COMPARE(table()->rowCount(), 0);
        QVERIFY(!find<QPushButton>(u"dayOffRemove"_s)->isEnabled());
    }

    void importShowsWhatItBrings()
    {
        m_section->openFile(write(u"ie.ics"_s,
            "X-WR-CALNAME:Ireland\r\n"
            "BEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20261225\r\nSUMMARY:Christmas Day\r\nEND:VEVENT\r\n"
            "BEGIN:VEVENT\r\nUID:2\r\nDTSTART;VALUE=DATE:20261226\r\nSUMMARY:St Stephen's Day\r\nEND:VEVENT\r\n"
            "BEGIN:VEVENT\r\nUID:3\r\nDTSTART:20261224T140000Z\r\nEND:VEVENT\r\n"));
        QTRY_VERIFY(preview());
        QCOMPARE(preview()->findChild<QLineEdit *>(u"previewName"_s)->text(), u"Ireland"_s);
        QCOMPARE(preview()->findChild<QPlainTextEdit *>(u"previewDays"_s)->toPlainText(),
            u"2026-12-25  Christmas Day\n2026-12-26  St Stephen's Day"_s);
        QVERIFY(texts(preview()).contains(u"Left out: 1 event that does not fill whole days."_s));
        QVERIFY(texts(preview()).contains(u"Adds a new calendar"_s));
        QVERIFY(kept().daysOff.empty()); // nothing before it is agreed to
        QVERIFY2(namelessControls(*preview()).isEmpty(), qPrintable(namelessControls(*preview()).join(u", "_s)));
        QTest::keyClick(preview(), Qt::Key_Return);
        QTRY_COMPARE(table()->rowCount(), 2);
        QTRY_COMPARE(find<QLabel>(u"holidaySource"_s)->text(), u"Ireland"_s);

        m_section->openFile(write(u"ie2.ics"_s,
            "X-WR-CALNAME:Ireland\r\n"
            "BEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20271225\r\nSUMMARY:Christmas Day\r\nEND:VEVENT\r\n"));
        QTRY_VERIFY(preview());
        QVERIFY(texts(preview()).contains(u"Replaces the 2 days"_s));
        QTest::mouseClick(preview()->findChild<QPushButton *>(u"previewImport"_s), Qt::LeftButton);
        QTRY_COMPARE(table()->rowCount(), 1);
        QCOMPARE(table()->item(0, 0)->text(), u"Sat, Dec 25, 2027"_s);
        QTRY_VERIFY(!preview());

        QTest::mouseClick(find<QPushButton>(u"holidaySourceRemove"_s), Qt::LeftButton);
        QTRY_COMPARE(table()->rowCount(), 0);
    }

    void importCanBeLeft()
    {
        m_section->openFile(
            write(u"a.ics"_s, "BEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20261225\r\nEND:VEVENT\r\n"));
        QTRY_VERIFY(preview());
        QCOMPARE(preview()->findChild<QLineEdit *>(u"previewName"_s)->text(), u"a"_s); // the file's name
        QTest::keyClick(preview(), Qt::Key_Escape);
        QTRY_VERIFY(!preview());
        QVERIFY(kept().daysOff.empty());
    }

    void aFileThatIsNone()
    {
        const QString path = m_pages->folder.filePath(u"page.ics"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<html>Log in</html>");
        file.close();
        m_section->openFile(path);
        QTRY_VERIFY(status().contains(u"not an iCalendar file"_s));
        QTRY_VERIFY(find<QPushButton>(u"holidayImport"_s)->isEnabled());
        QVERIFY(!preview());
    }

    void whatAnotherWindowChangesShows()
    {
        m_pages->live.service.change(
            SpendService::Touches::Notebook,
            [](store::StoreSession &session) {
                calendar::addDays(session, UtcDay::ofDate(2026, 11, 30), UtcDay::ofDate(2026, 11, 30), u"Closed"_s);
            },
            this, [](const Result<void> &) {});
        QTRY_COMPARE(table()->rowCount(), 1);
    }

    void everyControlHasAName()
    {
        QVERIFY2(namelessControls(*m_page).isEmpty(), qPrintable(namelessControls(*m_page).join(u", "_s)));
    }

private:
    template <class T>
    T *find(const QString &name)
    {
        T *found = m_page->findChild<T *>(name);
        if (!found)
            qFatal("%s is missing", qPrintable(name));
        return found;
    }
    QCheckBox *workday(int weekday) { return find<QCheckBox>(u"workday%1"_s.arg(weekday)); }
    QTableWidget *table() { return find<QTableWidget>(u"daysOff"_s); }
    QString status() { return find<QLabel>(u"calendarStatus"_s)->text(); }
    HolidayPreview *preview() { return m_page->findChild<HolidayPreview *>(); }
    static QString texts(QWidget *widget)
    {
        QStringList all;
        for (const QLabel *label : widget->findChildren<QLabel *>())
            all.append(label->text());
        return all.join(u'\n');
    }

    CalendarPlan kept()
    {
        const auto plan =
            m_pages->live.workspace->writer().run([](store::StoreSession &session) { return calendar::load(session); });
        return plan ? *plan : CalendarPlan();
    }

    QString write(const QString &name, const QByteArray &lines)
    {
        QFile file(m_pages->folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + lines + "END:VCALENDAR\r\n");
        return file.fileName();
    }

    std::unique_ptr<LivePages> m_pages;
    std::unique_ptr<SettingsPage> m_page;
    CalendarSection *m_section = nullptr;
};

QTEST_MAIN(TestCalendarSection)
#include "tst_calendarsection.moc"
