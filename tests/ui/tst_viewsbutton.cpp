// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/livenotebook.h"
#include "tests/ui/support/uifixture.h"
#include "ui/explorer/viewsbutton.h"
#include "ui/explorer/viewsfile.h"
#include "ui/explorer/viewsnameform.h"
#include "ui/explorer/viewspanel.h"
#include "ui/explorer/viewsrow.h"
#include "ui/widgets/filechooser.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;
using namespace spend::ui;

namespace
{
ExploreView view(Dimension by, RangeRule::Kind range = RangeRule::Kind::LastCycle)
{
    ExploreView view;
    view.by = {by};
    view.range.kind = range;
    return view;
}

SavedView saved(const QString &name, const ExploreView &shown)
{
    return {u"id of "_s + name, name, false, shown, {}};
}

/// A window with the button in it, over a store with three views.
struct Scene : UiFixture {
    explicit Scene(LiveSpend &spend)
        : live(spend)
        , button((prepare(spend), spend.service), &window)
        , chosen(&button, &ViewsButton::viewChosen)
    {
        window.resize(1000, 700);
        button.move(700, 20);
        button.setCurrentView({});
        window.show();
    }
    static void prepare(LiveSpend &spend)
    {
        clearNotebook(spend);
        const auto done = changeNotebook(spend, [](store::StoreSession &session) {
            notebook::addView(session, saved(u"People"_s, view(Dimension::User)));
            notebook::addView(session, saved(u"Models"_s, view(Dimension::Model)));
            notebook::addView(session, saved(u"Repositories"_s, view(Dimension::Repository)));
        });
        Q_ASSERT(done);
        Q_UNUSED(done)
    }
    bool loaded(int count = 3)
    {
        return QTest::qWaitFor([this, count] { return panel()->rows().size() == count; });
    }
    bool open()
    {
        if (!loaded())
            return false;
        QTest::mouseClick(&button, Qt::LeftButton);
        return panel()->isVisible();
    }
    ViewsPanel *panel() { return button.panel(); }
    ViewsRow *row(const QString &name)
    {
        for (ViewsRow *row : panel()->rows()) {
            if (row->saved().name == name)
                return row;
        }
        return nullptr;
    }
    QString shown()
    {
        QStringList names;
        for (const ViewsRow *row : panel()->rows())
            names.append(row->saved().name);
        return names.join(u", "_s);
    }
    QPushButton *push(const char *name) { return panel()->findChild<QPushButton *>(QString::fromLatin1(name)); }
    void choose(const QString &name, const QString &text)
    {
        QTest::mouseClick(row(name)->more(), Qt::LeftButton);
        auto *menu = panel()->findChild<QMenu *>(u"viewsMenu"_s);
        QVERIFY(menu && menu->isVisible());
        for (QAction *action : menu->actions()) {
            if (action->text().remove(u'&').startsWith(text)) {
                QVERIFY(action->isEnabled());
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
                return;
            }
        }
        QFAIL(qPrintable(u"no action "_s + text));
    }
    void nameIt(const QString &name)
    {
        QVERIFY(panel()->nameForm()->isVisible());
        QVERIFY(panel()->nameForm()->field()->hasFocus());
        QTest::keyClicks(panel()->nameForm()->field(), name); // replaces what is marked
        QTest::keyClick(panel()->nameForm()->field(), Qt::Key_Return);
    }
    ExploreView lastChosen() { return chosen.last().at(0).value<ExploreView>(); }

    LiveSpend &live;
    QWidget window;
    ViewsButton button;
    QSignalSpy chosen;
};
} // namespace

class TestViewsButton : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_live = std::make_unique<LiveSpend>(); }

    void itSaysWhatIsShownAndWhetherItWasChanged()
    {
        Scene p(*m_live);
        QVERIFY(p.loaded());
        QCOMPARE(p.button.text(), u"Views"_s);
        p.button.setCurrentView(view(Dimension::Model)); // exactly a saved one
        QCOMPARE(p.button.text(), u"Models"_s);
        QVERIFY(!p.button.isEdited());
        ExploreView changed = view(Dimension::Model);
        changed.top = 12;
        p.button.setCurrentView(changed);
        QCOMPARE(p.button.text(), u"Models · edited"_s);
        QVERIFY(p.button.accessibleName().contains(u"edited"_s));
        QVERIFY(p.row(u"Models"_s)->isCurrent());
        p.button.setCurrentView(view(Dimension::User)); // another saved one
        QCOMPARE(p.button.text(), u"People"_s);
        QVERIFY(!p.row(u"Models"_s)->isCurrent());
        QVERIFY(p.chosen.isEmpty()); // nobody chose
    }

    void aClickOpensAView()
    {
        Scene p(*m_live);
        QVERIFY(p.open());
        QTest::mouseClick(p.row(u"Repositories"_s), Qt::LeftButton, {}, QPoint(60, 15));
        QCOMPARE(p.chosen.count(), 1);
        QCOMPARE(p.lastChosen(), view(Dimension::Repository));
        QCOMPARE(p.chosen.last().at(1).toString(), u"Repositories"_s);
        QVERIFY(!p.panel()->isVisible());
        QCOMPARE(p.button.text(), u"Repositories"_s);
    }

    void opensByKeyboardAlone()
    {
        Scene p(*m_live);
        QVERIFY(p.loaded());
        p.button.setFocus();
        QTest::keyClick(&p.button, Qt::Key_Space);
        QVERIFY(p.panel()->isVisible());
        QVERIFY(p.row(u"People"_s)->hasFocus());
        QTest::keyClick(p.panel()->focusWidget(), Qt::Key_Down);
        QVERIFY(p.row(u"Models"_s)->hasFocus());
        QTest::keyClick(p.panel()->focusWidget(), Qt::Key_Return);
        QCOMPARE(p.lastChosen(), view(Dimension::Model));
        QTest::keyClick(&p.button, Qt::Key_Space);
        QTest::keyClick(p.panel()->focusWidget(), Qt::Key_Escape);
        QVERIFY(!p.panel()->isVisible());
    }

    void savesAs()
    {
        Scene p(*m_live);
        QVERIFY(p.open());
        ExploreView shown = view(Dimension::Group, RangeRule::Kind::Last30Days);
        shown.filters[Dimension::Model] = {{u"gpt-5"_s}, {}};
        shown.measure = Measure::Requests;
        shown.shape = ChartShape::Lines;
        shown.comparison.kind = Comparison::Kind::YearAgo;
        shown.columns = {u"share"_s};
        p.button.setCurrentView(shown);
        QTest::mouseClick(p.push("viewsSaveAs"), Qt::LeftButton);
        p.nameIt(u"Requests by group"_s);
        QTRY_COMPARE(p.shown(), u"People, Models, Repositories, Requests by group"_s);
        QCOMPARE(storedViews(*m_live).back().view, shown);
        QTRY_COMPARE(p.button.text(), u"Requests by group"_s);
        QVERIFY(!p.button.isEdited());
        QVERIFY(p.panel()->status().contains(u"Saved"_s));
        QVERIFY(!p.panel()->nameForm()->isVisible());
    }

    void namesAreChecked_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("says");
        QTest::newRow("taken") << u"people"_s << u"“People”"_s;
        QTest::newRow("empty") << u" "_s << u"needs a name"_s;
        QTest::newRow("too long") << QString(61, u'x') << u"at most 60"_s;
    }
    void namesAreChecked()
    {
        QFETCH(QString, name);
        QFETCH(QString, says);
        Scene p(*m_live);
        QVERIFY(p.open());
        p.button.setCurrentView(view(Dimension::Day));
        QTest::mouseClick(p.push("viewsSaveAs"), Qt::LeftButton);
        p.nameIt(name);
        QTRY_VERIFY2(p.panel()->nameForm()->problem().contains(says), qPrintable(p.panel()->nameForm()->problem()));
        QVERIFY(p.panel()->nameForm()->field()->hasFocus());
        QCOMPARE(
            p.panel()->height(), p.panel()->layout()->totalHeightForWidth(p.panel()->width())); // room for the words
        QCOMPARE(storedNames(*m_live), u"People, Models, Repositories"_s);
        QTest::keyClick(p.panel()->nameForm()->field(), Qt::Key_Escape);
        QVERIFY(!p.panel()->nameForm()->isVisible());
        QVERIFY(p.panel()->isVisible());
    }

    void savesOverAndTakesItBack()
    {
        Scene p(*m_live);
        QVERIFY(p.loaded());
        p.button.setCurrentView(view(Dimension::Model));
        ExploreView changed = view(Dimension::Model);
        changed.grain = Grain::Week;
        p.button.setCurrentView(changed);
        QVERIFY(p.open());
        QVERIFY(p.push("viewsSave")->isVisible());
        QTest::mouseClick(p.push("viewsSave"), Qt::LeftButton);
        QTRY_COMPARE(p.button.text(), u"Models"_s);
        QTRY_COMPARE(storedViews(*m_live)[1].view, changed);
        QTRY_VERIFY(p.push("viewsUndo")->isVisible());
        QVERIFY(!p.push("viewsSave")->isVisible());
        QTest::mouseClick(p.push("viewsUndo"), Qt::LeftButton);
        QTRY_COMPARE(storedViews(*m_live)[1].view, view(Dimension::Model));
        QTRY_COMPARE(p.button.text(), u"Models · edited"_s); // what is shown stays
    }

    void renames()
    {
        Scene p(*m_live);
        QVERIFY(p.open());
        p.row(u"Models"_s)->setFocus();
        QTest::keyClick(p.row(u"Models"_s), Qt::Key_F2);
        QCOMPARE(p.panel()->nameForm()->field()->text(), u"Models"_s);
        p.nameIt(u"Every model"_s);
        QTRY_COMPARE(p.shown(), u"People, Every model, Repositories"_s);
        p.choose(u"Every model"_s, u"Rename"_s);
        p.nameIt(u"people"_s);
        QTRY_VERIFY(p.panel()->nameForm()->problem().contains(u"People"_s));
    }

    void deletesAndTakesItBack_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("byMouse");
        QTest::newRow("in the middle, by mouse") << u"Models"_s << true;
        QTest::newRow("first, by keyboard") << u"People"_s << false;
        QTest::newRow("last, by keyboard") << u"Repositories"_s << false;
    }
    void deletesAndTakesItBack()
    {
        QFETCH(QString, name);
        QFETCH(bool, byMouse);
        Scene p(*m_live);
        QVERIFY(p.open());
        QVERIFY(changeNotebook(
            *m_live, [name](store::StoreSession &session) { notebook::pinView(session, u"id of "_s + name, true); }));
        QTRY_VERIFY(p.row(name)->saved().pinned);
        const std::vector<SavedView> before = storedViews(*m_live);
        if (byMouse) {
            p.choose(name, u"Delete"_s);
        } else {
            p.row(name)->setFocus();
            QTest::keyClick(p.row(name), Qt::Key_Delete);
        }
        QTRY_VERIFY(!p.row(name));
        QCOMPARE(storedViews(*m_live).size(), std::size_t(2));
        QTRY_VERIFY(p.panel()->status().startsWith(u"Deleted “%1”"_s.arg(name)));
        QVERIFY(qobject_cast<ViewsRow *>(p.panel()->focusWidget())); // the focus went on, not away
        if (byMouse)
            QTest::mouseClick(p.push("viewsUndo"), Qt::LeftButton);
        else
            QTest::keyClick(p.panel()->focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(p.shown(), u"People, Models, Repositories"_s);
        QVERIFY(storedViews(*m_live) == before); // with its pin, at its place
        QTRY_VERIFY(!p.push("viewsUndo")->isVisible());
    }

    void pins()
    {
        Scene p(*m_live);
        QVERIFY(p.open());
        QTest::mouseClick(p.row(u"Models"_s)->pin(), Qt::LeftButton);
        QTRY_VERIFY(storedViews(*m_live)[1].pinned);
        QTRY_VERIFY(p.row(u"Models"_s)->pin()->accessibleName().contains(u"off"_s));
        p.row(u"Models"_s)->pin()->setFocus();
        QTest::keyClick(p.row(u"Models"_s)->pin(), Qt::Key_Space);
        QTRY_VERIFY(!storedViews(*m_live)[1].pinned);
        QVERIFY(p.chosen.isEmpty());
    }

    void reordersByDrag()
    {
        Scene p(*m_live);
        QVERIFY(p.open());
        QCoreApplication::processEvents();
        ViewsRow *last = p.row(u"Repositories"_s);
        const auto moveTo = [last](QWidget *target) {
            const QPoint spot = last->mapFromGlobal(target->mapToGlobal(QPoint(60, 8)));
            QMouseEvent move(QEvent::MouseMove, spot, last->mapToGlobal(spot), Qt::NoButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(last, &move);
        };
        QTest::mousePress(last, Qt::LeftButton, {}, QPoint(60, 20));
        moveTo(p.row(u"Models"_s));
        moveTo(p.row(u"People"_s));
        QTest::mouseRelease(last, Qt::LeftButton, {}, QPoint(60, 20));
        QTRY_COMPARE(storedNames(*m_live), u"Repositories, People, Models"_s);
        QCOMPARE(p.shown(), u"Repositories, People, Models"_s);
        QVERIFY(p.chosen.isEmpty());
        QVERIFY(p.panel()->isVisible());
    }

    void reordersByKeyboard()
    {
        Scene p(*m_live);
        QVERIFY(p.open());
        p.row(u"People"_s)->setFocus();
        QTest::keyClick(p.row(u"People"_s), Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(storedNames(*m_live), u"Models, People, Repositories"_s);
        QVERIFY(p.row(u"People"_s)->hasFocus());
        QTest::keyClick(p.row(u"People"_s), Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(storedNames(*m_live), u"People, Models, Repositories"_s);
        p.choose(u"People"_s, u"Move down"_s);
        QTRY_COMPARE(storedNames(*m_live), u"Models, People, Repositories"_s);
    }

    void goesFromHandToHandAsText()
    {
        Scene p(*m_live);
        QVERIFY(p.open());
        p.choose(u"Repositories"_s, u"Copy"_s);
        const auto copied = sharedViewFromText(QGuiApplication::clipboard()->text());
        QVERIFY(copied);
        QCOMPARE(copied->name, u"Repositories"_s);
        QCOMPARE(copied->view, view(Dimension::Repository));
        QVERIFY(p.panel()->status().startsWith(u"Copied"_s));

        p.row(u"Models"_s)->setFocus();
        QTest::keyClick(p.row(u"Models"_s), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(sharedViewFromText(QGuiApplication::clipboard()->text())->name, u"Models"_s);

        SharedView sent{u"Models"_s, view(Dimension::Kind, RangeRule::Kind::ThisQuarter)};
        QGuiApplication::clipboard()->setText(u"Hi, look: "_s + sharedText(sent));
        QTest::mouseClick(p.push("viewsPaste"), Qt::LeftButton);
        QCOMPARE(p.panel()->nameForm()->field()->text(), u"Models 2"_s); // the name is taken
        QTest::keyClick(p.panel()->nameForm()->field(), Qt::Key_Return);
        QTRY_COMPARE(storedNames(*m_live), u"People, Models, Repositories, Models 2"_s);
        QCOMPARE(storedViews(*m_live).back().view, sent.view);
        QTRY_COMPARE(p.chosen.count(), 1);
        QCOMPARE(p.lastChosen(), sent.view);
    }

    void whatIsNoViewIsSaid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("something else") << u"Total: $12"_s << u"no view"_s;
        QTest::newRow("nothing") << QString() << u"no view"_s;
        const QString whole = sharedText({u"x"_s, view(Dimension::Model)});
        QTest::newRow("a cut one") << whole.left(whole.size() - 20) << u"lost"_s;
        QTest::newRow("a newer one") << u"spendscope-view:9:abc"_s << u"newer version"_s;
    }
    void whatIsNoViewIsSaid()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        Scene p(*m_live);
        QVERIFY(p.open());
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(p.panel()->focusWidget(), Qt::Key_V, Qt::ControlModifier);
        QVERIFY2(p.panel()->status().contains(says), qPrintable(p.panel()->status()));
        QVERIFY(!p.panel()->nameForm()->isVisible());
    }

    void goesFromHandToHandAsAFile()
    {
        Scene p(*m_live);
        QVERIFY(p.open());
        const QString path = p.folder.filePath(u"sent.spendscope-view"_s);
        p.choose(u"Models"_s, u"Save to file"_s);
        QFileDialog *save = p.panel()->files()->dialog();
        QVERIFY(save && save->isVisible());
        QVERIFY(!p.panel()->isVisible());
        QCOMPARE(save->acceptMode(), QFileDialog::AcceptSave);
        QCOMPARE(save->defaultSuffix(), u"spendscope-view"_s);
        QCOMPARE(QFileInfo(save->selectedFiles().value(0)).fileName(), u"Models.spendscope-view"_s);
        p.panel()->files()->answer(path);
        QTRY_VERIFY(p.panel()->isVisible());
        QVERIFY(p.panel()->status().startsWith(u"Saved"_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("\"last-cycle\""));
        file.close();

        QVERIFY(changeNotebook(
            *m_live, [](store::StoreSession &session) { notebook::removeView(session, u"id of Models"_s); }));
        QTRY_VERIFY(!p.row(u"Models"_s));
        QTest::mouseClick(p.push("viewsOpen"), Qt::LeftButton);
        QFileDialog *open = p.panel()->files()->dialog();
        QVERIFY(open && open->isVisible());
        QCOMPARE(open->fileMode(), QFileDialog::ExistingFile);
        p.panel()->files()->answer(path);
        QTRY_VERIFY(p.panel()->nameForm()->isVisible());
        QCOMPARE(p.panel()->nameForm()->field()->text(), u"Models"_s);
        QTest::mouseClick(p.push("viewNameSave"), Qt::LeftButton);
        QTRY_COMPARE(storedNames(*m_live), u"People, Repositories, Models"_s);
        QCOMPARE(storedViews(*m_live).back().view, view(Dimension::Model));
    }

    void aFileThatIsNoneIsSaid()
    {
        ViewsFile file;
        QSignalSpy failed(&file, &ViewsFile::failed);
        file.read(u"/nowhere/at/all.spendscope-view"_s);
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(failed[0][0].value<Problem>().text.contains(u"all.spendscope-view"_s));
        file.write(u"/nowhere/at/all.spendscope-view"_s, {});
        QTRY_COMPARE(failed.count(), 2);
    }

    void fileNamesAreHarmless_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("file");
        QTest::newRow("plain") << u"Cost by model"_s << u"Cost by model.spendscope-view"_s;
        QTest::newRow("paths") << u"../a/b\\c:d"_s << u"-a-b-c-d.spendscope-view"_s;
        QTest::newRow("hidden") << u"..."_s << u"View.spendscope-view"_s;
    }
    void fileNamesAreHarmless()
    {
        QFETCH(QString, name);
        QFETCH(QString, file);
        QCOMPARE(ViewsFile::fileName(name), file);
    }

    void aViewOfANewerVersionIsShownWithItsReason()
    {
        Scene p(*m_live);
        QVERIFY(changeNotebook(*m_live, [](store::StoreSession &session) {
            session.database().prepared("UPDATE saved_view SET view = '{\"format\":99}' WHERE name = 'Models'").run();
        }));
        QVERIFY(p.open());
        QTRY_VERIFY(!p.row(u"Models"_s)->saved().trouble.isEmpty());
        QTest::mouseClick(p.row(u"Models"_s), Qt::LeftButton, {}, QPoint(60, 15));
        QVERIFY(p.chosen.isEmpty());
        QVERIFY(p.panel()->status().contains(u"newer version"_s));
    }

    void anEmptyListInvites()
    {
        Scene p(*m_live);
        clearNotebook(*m_live);
        QVERIFY(p.loaded(0));
        QTest::mouseClick(&p.button, Qt::LeftButton);
        QVERIFY(p.panel()->isVisible());
        QVERIFY(p.push("viewsSaveAs")->hasFocus());
        p.panel()->hide();
        p.button.saveAs();
        QVERIFY(p.panel()->nameForm()->isVisible());
    }

    void everyControlHasAName()
    {
        Scene p(*m_live);
        QVERIFY(p.open());
        QTest::mouseClick(p.push("viewsSaveAs"), Qt::LeftButton);
        QCOMPARE(namelessControls(*p.panel()).join(u", "_s), QString());
        QCOMPARE(namelessControls(p.window).join(u", "_s), QString());
    }

private:
    std::unique_ptr<LiveSpend> m_live;
};

QTEST_MAIN(TestViewsButton)
#include "tst_viewsbutton.moc"
