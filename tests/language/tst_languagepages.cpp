// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/digest/digesthtml.h"
#include "core/language/language.h"
#include "tests/accessibility/support/cuttexts.h"
#include "tests/accessibility/support/everyplace.h"
#include "tests/ui/support/livepages.h"
#include "ui/chart/chartscale.h"
#include "ui/settings/settingspage.h"
#include "ui/setup/setupwizard.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/pagefaces.h"
#include "ui/widgets/statusbadge.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QTabBar>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>
#include <memory>

using namespace spend;
using namespace spend::test;
using namespace Qt::StringLiterals;

namespace
{
constexpr QSize smallest(1024, 640);

/// Neighbours in one layout that lie over each other.
QStringList overlaps(const QWidget &root)
{
    QStringList found;
    for (const QWidget *parent : root.findChildren<QWidget *>()) {
        const QLayout *layout = parent->layout();
        if (!parent->isVisible() || !layout)
            continue;
        QList<const QWidget *> seen;
        for (int i = 0; i < layout->count(); ++i) {
            const QWidget *widget = layout->itemAt(i)->widget();
            if (widget && widget->isVisible() && !widget->size().isEmpty())
                seen.append(widget);
        }
        if (layout->inherits("QStackedLayout"))
            continue;
        for (qsizetype a = 0; a < seen.size(); ++a) {
            for (qsizetype b = a + 1; b < seen.size(); ++b) {
                const QRect common = seen[a]->geometry() & seen[b]->geometry();
                if (common.width() > 1 && common.height() > 1)
                    found.append(
                        told(seen[a], seen[a]->objectName()) + u" over "_s + told(seen[b], seen[b]->objectName()));
            }
        }
    }
    return found;
}

/// The texts that are seen, as they would be read out.
QStringList seenTexts(const QWidget &root)
{
    QStringList texts;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts.append(label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts.append(button->text());
        else if (const auto *box = qobject_cast<const QComboBox *>(widget))
            texts.append(box->currentText());
        else if (const auto *header = qobject_cast<const QHeaderView *>(widget); header && header->model()) {
            for (int i = 0; i < header->count(); ++i)
                texts.append(header->model()->headerData(i, header->orientation()).toString());
        }
        if (!widget->toolTip().isEmpty())
            texts.append(widget->toolTip());
    }
    return texts;
}

/// The window over a filled store, led from page to page.
class Walk
{
public:
    Walk()
        : window(pages.connections, pages.live.service, pages.live.clock, pages.settings, pages.theme)
    {
        window.resize(smallest);
        window.show();
    }

    /// Shows each page, and each section of the settings, and calls \c look once what is there stands still.
    template <class Look>
    void everywhere(Look look)
    {
        QCOMPARE(window.size(), smallest); // and not what a long word asks for
        for (const QString &id : window.pageIds()) {
            window.showPage(id);
            if (id != u"settings") {
                comeToRest();
                look(id);
                continue;
            }
            auto *settings = window.findChild<ui::SettingsPage *>();
            for (QPushButton *button : settings->findChildren<QPushButton *>(QRegularExpression(u"^settings-"_s))) {
                button->click();
                comeToRest();
                look(button->objectName());
            }
        }
    }

    ui::MainWindow &of() { return window; }

private:
    bool isLoading() const
    {
        for (const ui::PageFaces *faces : window.findChildren<ui::PageFaces *>()) {
            if (faces->isVisible() && faces->face() == ui::PageFaces::Face::Loading)
                return true;
        }
        return false;
    }
    /// Answers come from another thread: what is seen has come to rest when nothing loads and nothing changes any more.
    void comeToRest()
    {
        QStringList before;
        int same = 0;
        QVERIFY(QTest::qWaitFor(
            [&] {
                const QStringList now = seenTexts(window);
                same = now == before && !isLoading() ? same + 1 : 0;
                before = now;
                return same >= 8;
            },
            60'000));
    }

    LivePages pages;
    ui::MainWindow window;
};

/// Puts brackets around each text that Spendscope's files know under that very context: a language to find by the eye,
/// or by a test, what nobody can translate.
class Brackets final : public QTranslator
{
public:
    Brackets()
    {
        QFile file(QStringLiteral(SPENDSCOPE_SOURCES "/resources/i18n/spendscope_de.ts"));
        if (!file.open(QIODevice::ReadOnly))
            return;
        QXmlStreamReader xml(&file);
        QString context;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"name")
                context = xml.readElementText();
            else if (xml.name() == u"source")
                m_known.insert(context + u'\n' + xml.readElementText());
        }
    }
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        if (!m_known.contains(QString::fromUtf8(context) + u'\n' + text))
            return {};
        return u'⟦' + text + u'⟧';
    }

private:
    QSet<QString> m_known;
};

/// What is left of a text without all that is bracketed, inner brackets first.
QString bare(QString text)
{
    static const QRegularExpression inner(u"⟦[^⟦⟧]*⟧"_s);
    while (text.contains(inner))
        text.remove(inner);
    return text;
}
} // namespace

/// Every page in every language at the smallest size: no text is cut, none is left in English, and the other direction
/// of reading holds together.
class TestLanguagePages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void fitsInEveryLanguage_data()
    {
        QTest::addColumn<QString>("code");
        for (const QString &code : language::codes())
            QTest::newRow(qPrintable(code)) << code;
    }
    void fitsInEveryLanguage()
    {
        QFETCH(QString, code);
        const language::Texts texts(code);
        QVERIFY(texts.isComplete());
        QLocale::setDefault(language::localeFor(code, code, QLocale::c()));
        Walk walk;
        QStringList cut;
        walk.everywhere([&](const QString &page) {
            for (const QString &text : cutTexts(walk.of()))
                cut.append(u"%1: %2"_s.arg(page, text));
        });
        cut.removeDuplicates();
        QVERIFY2(cut.isEmpty(), qPrintable(u'\n' + cut.join(u'\n')));
    }

    /// The walk would be worth nothing if it did not see a cut text.
    void seesACutText()
    {
        QWidget window;
        auto *label = new QLabel(u"A text that needs its room"_s, &window);
        label->setGeometry(0, 0, 20, 20);
        auto *wrapped = new QLabel(u"A text that needs more than one line here"_s, &window);
        wrapped->setWordWrap(true);
        wrapped->setGeometry(0, 40, 80, wrapped->fontMetrics().height());
        auto *button = new QPushButton(u"A button"_s, &window);
        button->setGeometry(0, 80, 10, 20);
        window.resize(200, 200);
        window.show();
        QCOMPARE(cutTexts(window).size(), 3);
        label->resize(label->sizeHint());
        wrapped->resize(80, wrapped->heightForWidth(80));
        button->resize(button->sizeHint());
        QVERIFY(cutTexts(window).isEmpty());
    }

    void wizardFitsInEveryLanguage_data() { fitsInEveryLanguage_data(); }
    void wizardFitsInEveryLanguage()
    {
        QFETCH(QString, code);
        const language::Texts texts(code);
        QLocale::setDefault(language::localeFor(code, code, QLocale::c()));
        Walk walk;
        walk.of().addConnection();
        auto *wizard = walk.of().findChild<ui::SetupWizard *>();
        QTRY_VERIFY(wizard->isVisible());
        QStringList cut = cutTexts(*wizard);
        wizard->button(QWizard::NextButton)->click();
        QCoreApplication::processEvents();
        cut += cutTexts(*wizard);
        QVERIFY2(cut.isEmpty(), qPrintable(u'\n' + cut.join(u'\n')));
    }

    void dialogsFitInEveryLanguage_data() { fitsInEveryLanguage_data(); }
    void dialogsFitInEveryLanguage()
    {
        QFETCH(QString, code);
        const language::Texts texts(code);
        QLocale::setDefault(language::localeFor(code, code, QLocale::c()));
        EveryPlace place;
        place.open(smallest);
        QStringList cut;
        for (const QString &id : EveryPlace::dialogIds()) {
            const auto dialog = place.dialog(id);
            dialog->resize(dialog->size().boundedTo(smallest)); // as small a screen
            place.settle();
            QVERIFY2(dialog->width() <= smallest.width() && dialog->height() <= smallest.height(), qPrintable(id));
            for (const QString &text : cutTexts(*dialog))
                cut.append(u"%1: %2"_s.arg(id, text));
        }
        QVERIFY2(cut.isEmpty(), qPrintable(u'\n' + cut.join(u'\n')));
    }

    void reportsSayTheirLanguage_data() { fitsInEveryLanguage_data(); }
    void reportsSayTheirLanguage()
    {
        QFETCH(QString, code);
        const language::Texts texts(code);
        QCOMPARE(language::ofTexts(), code);
        QVERIFY(htmlDigest({}, {}).contains(u"<html lang=\"%1\">"_s.arg(code)));
    }

    void holdsTogetherFromRightToLeft()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        Walk walk;
        QStringList wrong;
        walk.everywhere([&](const QString &page) {
            for (const QString &text : cutTexts(walk.of()) + overlaps(walk.of()))
                wrong.append(u"%1: %2"_s.arg(page, text));
        });
        wrong.removeDuplicates();
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }

    /// They are painted, so that no walk over labels comes by them.
    void statusWordsAreTranslated()
    {
        const language::Texts texts(u"de"_s);
        QStringList words;
        for (Status status :
            {Status::PendingData, Status::Healthy, Status::Limited, Status::Stale, Status::Error, Status::Paused})
            words.append(ui::statusWord(status));
        QCOMPARE(words,
            (QStringList{u"Daten ausstehend"_s, u"In Ordnung"_s, u"Eingeschränkt"_s, u"Veraltet"_s, u"Fehler"_s,
                u"Pausiert"_s}));
    }

    void largeNumbersInTheLanguagesOwnWords_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("tokens");
        QTest::addColumn<QString>("axis");
        QTest::newRow("English") << u"en"_s << u"4.3\u00a0B"_s << u"$1.5k"_s;
        QTest::newRow("German: Billion is a thousand times more")
            << u"de"_s << u"4,3\u00a0Mrd."_s << u"1,5\u00a0Tsd.\u00a0$"_s;
        QTest::newRow("French") << u"fr"_s << u"4,3\u00a0Md"_s << u"1,5k\u00a0$"_s;
        QTest::newRow("Spanish") << u"es"_s << u"4,3\u00a0mil\u00a0M"_s << u"1,5\u00a0mil\u00a0$"_s;
        QTest::newRow("Japanese") << u"ja"_s << u"4.3\u00a0十億"_s << u"$1.5千"_s;
    }
    void largeNumbersInTheLanguagesOwnWords()
    {
        QFETCH(QString, code);
        const language::Texts texts(code);
        QLocale::setDefault(language::localeFor(code, code, QLocale::c()));
        QTEST(ui::shortCountText(4'300'000'000), "tokens");
        QTEST(ui::ChartScale::covering(0, 2'000 * oneDollar.microCents).label(3), "axis");
    }

    void everySentenceCanBeTranslated()
    {
        Brackets brackets;
        QVERIFY(QCoreApplication::installTranslator(&brackets));
        QStringList english;
        qsizetype bracketed = 0;
        {
            Walk walk;
            // Two words in a row that no data of the sample has: a sentence of ours.
            static const QRegularExpression sentence(u"\\b[A-Za-z]{3,} [a-z]{3,}\\b"_s);
            walk.everywhere([&](const QString &page) {
                for (const QString &text : seenTexts(walk.of())) {
                    bracketed += text.contains(u'⟦') ? 1 : 0;
                    if (bare(text).contains(sentence))
                        english.append(u"%1: %2"_s.arg(page, text));
                }
            });
        }
        QCoreApplication::removeTranslator(&brackets);
        english.removeDuplicates();
        QVERIFY2(bracketed > 500, "the walk came by hardly any text");
        QVERIFY2(english.isEmpty(), qPrintable(u'\n' + english.join(u'\n')));
    }
};

QTEST_MAIN(TestLanguagePages)
#include "tst_languagepages.moc"
