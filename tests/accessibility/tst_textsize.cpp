// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/accessibility/support/cuttexts.h"
#include "tests/accessibility/support/everyplace.h"
#include "tests/accessibility/support/paintedtexts.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QScrollArea>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

/// Text at any size that can be chosen: nothing of any page or dialog is cut; what has no room is scrolled to.
class TestTextSize : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pagesLoseNothing_data()
    {
        QTest::addColumn<int>("percent");
        for (const int percent : ui::Theme::textSizes)
            QTest::addRow("%d %%", percent) << percent;
    }
    void pagesLoseNothing()
    {
        QFETCH(int, percent);
        EveryPlace place;
        enlarge(place, percent);
        place.open(window);
        QStringList cut;
        const QStringList ids = place.pageIds();
        for (const QString &id : ids) {
            QWidget *const page = place.page(id);
            QVERIFY2(page, qPrintable(id));
            QCOMPARE(place.window().size(), window); // the text is what grows
            for (const QString &text : cutTexts(*page) + paintedTroubles(*page))
                cut.append(u"%1: %2"_s.arg(id, text));
        }
        QVERIFY2(cut.isEmpty(), qPrintable(u'\n' + cut.join(u'\n')));
    }

    void dialogsLoseNothing_data() { pagesLoseNothing_data(); }
    void dialogsLoseNothing()
    {
        QFETCH(int, percent);
        EveryPlace place;
        enlarge(place, percent);
        place.open(window);
        QStringList cut;
        for (const QString &id : EveryPlace::dialogIds()) {
            const auto dialog = place.dialog(id);
            dialog->resize(dialog->size().boundedTo(window));
            place.settle();
            for (const QString &text : cutTexts(*dialog) + paintedTroubles(*dialog))
                cut.append(u"%1: %2"_s.arg(id, text));
        }
        QVERIFY2(cut.isEmpty(), qPrintable(u'\n' + cut.join(u'\n')));
    }

    /// What lies outside comes into view with the focus.
    void keyboardScrollsToWhatItReaches()
    {
        EveryPlace place;
        enlarge(place, 200);
        auto &shown = place.open({1024, 640});
        QVERIFY(place.page(u"overview"_s));
        auto *area = shown.findChild<QScrollArea *>(u"scrolledPages"_s);
        QVERIFY(area);
        for (int i = 0; i < 40; ++i) {
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &shown, Qt::Key_Tab);
            const QWidget *focus = QApplication::focusWidget();
            if (focus && area->isAncestorOf(focus))
                QVERIFY2(!focus->visibleRegion().isEmpty(), qPrintable(described(focus)));
        }
    }

private:
    static constexpr QSize window{1280, 800};

    /// As after a start with the size chosen. Of two themes that stay each would undo the other's palette.
    static void enlarge(EveryPlace &place, int percent)
    {
        place.pages.theme.setTextPercent(percent);
        const ui::Theme atTheStart(place.pages.settings);
    }
};

QTEST_MAIN(TestTextSize)
#include "tst_textsize.moc"
