// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/uifixture.h"
#include "ui/theme/metrics.h"
#include "ui/theme/seriescolors.h"
#include "ui/theme/themeicon.h"
#include "ui/theme/tokens.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::ui;

class TestTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contrast_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("surface");
        for (const Tokens *t : {&lightTokens(), &darkTokens()}) {
            const auto row = [t](const char *name, const QColor &text, const QColor &surface) {
                QTest::addRow("%s %s", t->dark ? "dark" : "light", name) << text << surface;
            };
            row("text on background", t->text, t->background);
            row("text on surface", t->text, t->surface);
            row("text on rail", t->text, t->rail);
            row("text on hover", t->text, t->hover);
            row("muted on background", t->muted, t->background);
            row("muted on surface", t->muted, t->surface);
            row("muted on rail", t->muted, t->rail);
            row("muted on hover", t->muted, t->hover);
            row("accent on surface", t->accent, t->surface);
            row("accent on background", t->accent, t->background);
            row("accent on its pale", t->accent, t->accentPale);
            row("on accent", t->onAccent, t->accent);
            row("good on its pale", t->good, t->goodPale);
            row("good on surface", t->good, t->surface);
            row("caution on its pale", t->caution, t->cautionPale);
            row("caution on surface", t->caution, t->surface);
            row("bad on its pale", t->bad, t->badPale);
            row("bad on surface", t->bad, t->surface);
            row("busy on its pale", t->busy, t->busyPale);
        }
    }
    void contrast()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, surface);
        const double ratio = contrastRatio(text, surface);
        QVERIFY2(ratio >= 4.5, qPrintable(u"%1 on %2: %3"_s.arg(text.name(), surface.name()).arg(ratio)));
    }
    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(contrastRatio(Qt::white, Qt::black), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
    }
    void appearanceCanBeSetAndIsRemembered()
    {
        UiFixture fixture;
        QSignalSpy changes(&fixture.theme, &Theme::changed);
        fixture.theme.setAppearance(Appearance::Dark);
        QVERIFY(currentTokens().dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), darkTokens().background);
        fixture.theme.setAppearance(Appearance::Light);
        QVERIFY(!currentTokens().dark);
        QCOMPARE(changes.size(), 2);
        fixture.theme.setAppearance(Appearance::Dark);
        Theme again(fixture.settings);
        QCOMPARE(again.appearance(), Appearance::Dark);
        QVERIFY(again.isDark());
    }
    void textIsAsLargeAsWasChosen()
    {
        UiFixture fixture;
        const int usual = textPixels(TextRole::Body);
        const int row = rowHeight();
        fixture.theme.setTextPercent(150);
        QCOMPARE(textPixels(TextRole::Body), usual); // from the next start on
        {
            const Theme next(fixture.settings);
            QCOMPARE(next.textPercent(), 150);
            QCOMPARE(textPixels(TextRole::Body), (usual * 150 + 50) / 100);
            QVERIFY(textPixels(TextRole::PageTitle) > textPixels(TextRole::Body));
            QVERIFY(rowHeight() >= row * 3 / 2 - 1); // a row holds its text
        }
        fixture.theme.setTextPercent(77); // not one of those that can be chosen
        const Theme again(fixture.settings);
        QCOMPARE(again.textPercent(), 100);
        QCOMPARE(textPixels(TextRole::Body), usual);
    }
    void theSystemIsFollowedWithoutEndlessChanges()
    {
        UiFixture fixture;
        QCOMPARE(fixture.theme.appearance(), Appearance::System);
        QVERIFY(!fixture.theme.isDark()); // the test platform is light
        fixture.theme.setAppearance(Appearance::Dark);
        QSignalSpy changes(&fixture.theme, &Theme::changed);
        fixture.theme.setAppearance(Appearance::System);
        QVERIFY(!fixture.theme.isDark());
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents();
        QCOMPARE(changes.size(), 1);
    }
    void aChangeOfTheSystemsColoursIsLookedAt()
    {
        UiFixture fixture;
        QSignalSpy changes(&fixture.theme, &Theme::changed);
        QEvent change(QEvent::ApplicationPaletteChange);
        QCoreApplication::sendEvent(qApp, &change);
        QTRY_COMPARE(changes.size(), 1);
        fixture.theme.setAppearance(Appearance::Light);
        changes.clear();
        QCoreApplication::sendEvent(qApp, &change);
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents();
        QCOMPARE(changes.size(), 0); // a chosen appearance stays
    }
    void iconsAreThereAndTinted()
    {
        UiFixture fixture;
        fixture.theme.setAppearance(Appearance::Light);
        const QIcon icon = themeIcon(u"check"_s, &Tokens::good);
        const auto strongest = [&icon] {
            const QImage image = icon.pixmap(32, 32).toImage();
            QColor found(Qt::transparent);
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixelColor(x, y).alpha() > found.alpha())
                        found = image.pixelColor(x, y);
                }
            }
            return found.name();
        };
        QCOMPARE(strongest(), lightTokens().good.name());
        fixture.theme.setAppearance(Appearance::Dark);
        QCOMPARE(strongest(), darkTokens().good.name());
        int files = 0;
        for (QDirIterator it(u":/icons"_s); it.hasNext(); ++files)
            QVERIFY2(!QIcon(it.next()).pixmap(16, 16).isNull(), qPrintable(it.filePath()));
        QVERIFY(files > 20);
    }
    void aKeyKeepsItsColour()
    {
        UiFixture fixture;
        SeriesColors colors(fixture.settings);
        colors.assign(Dimension::Model, {u"a"_s, u"b"_s, u"c"_s});
        QCOMPARE(colors.slot(Dimension::Model, u"a"_s), 0);
        QCOMPARE(colors.slot(Dimension::Model, u"c"_s), 2);
        QCOMPARE(colors.slot(Dimension::Model, u"z"_s), -1);
        colors.assign(Dimension::Model, {u"c"_s, u"a"_s, u"d"_s});
        QCOMPARE(colors.slot(Dimension::Model, u"c"_s), 2);
        QCOMPARE(colors.slot(Dimension::Model, u"a"_s), 0);
        QCOMPARE(colors.slot(Dimension::Model, u"d"_s), 1);
        QCOMPARE(colors.slot(Dimension::User, u"a"_s), -1);
        QCOMPARE(SeriesColors::color(-1, lightTokens()), lightTokens().other);
        // d took b's colour while b was away. Side by side the larger keeps it.
        colors.assign(Dimension::Model, {u"b"_s, u"d"_s});
        QVERIFY(colors.slot(Dimension::Model, u"b"_s) != colors.slot(Dimension::Model, u"d"_s));
    }
    void coloursOutliveTheProgramWithoutNames()
    {
        UiFixture fixture;
        {
            SeriesColors colors(fixture.settings);
            colors.assign(Dimension::User, {u"ada@acme.example"_s, u"ben@acme.example"_s});
        }
        SeriesColors again(fixture.settings);
        again.assign(Dimension::User, {u"ben@acme.example"_s});
        QCOMPARE(again.slot(Dimension::User, u"ben@acme.example"_s), 1);
        fixture.settings.sync();
        QFile file(fixture.settings.fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("acme.example"));
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
