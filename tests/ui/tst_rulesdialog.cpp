// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/analysis/runquery.h"
#include "tests/support/livespend.h"
#include "tests/ui/support/uifixture.h"
#include "ui/repositories/ruledelegate.h"
#include "ui/repositories/rulepreviewmodel.h"
#include "ui/repositories/rulesdialog.h"
#include "ui/repositories/ruleslist.h"
#include "ui/repositories/rulesmodel.h"
#include "ui/setup/formfield.h"
#include "ui/table/figuretable.h"
#include "ui/table/figureview.h"
#include "ui/widgets/choicebutton.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/notebox.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::ui;
using namespace spend::test;

using Kind = RepositoryRule::Kind;
using Rules = std::vector<RepositoryRule>;

namespace
{
const QString storefront = u"northwind/storefront"_s;
const QString checkout = u"northwind/checkout-service"_s;
const QString docs = u"northwind/docs"_s;

RepositoryRule named(const QString &id, const QString &pattern, const QString &target)
{
    return {id, Kind::Name, pattern, target, true};
}

/// The dialog as a person meets it, on the screen and loaded.
struct Scene {
    explicit Scene(LiveSpend &live)
        : dialog(new RulesDialog(live.service, {{RangeRule::Kind::Custom, live.wholeRange()}, {}}))
    {
        QObject::connect(dialog, &RulesDialog::previewed, dialog, [this] { ++previews; });
        dialog->open();
        ready = QTest::qWaitFor([this] { return previews > 0; });
    }
    ~Scene() { delete dialog; }

    template <class Widget = QPushButton>
    Widget *get(const char *name)
    {
        return dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    void click(const char *name) { QTest::mouseClick(get<QWidget>(name), Qt::LeftButton); }
    /// Types into a field that is emptied first.
    void type(const char *name, const QString &text)
    {
        auto *edit = get<QLineEdit>(name);
        edit->setFocus(Qt::MouseFocusReason);
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    RulesList *list() { return dialog->findChild<RulesList *>(); }
    QStringList order()
    {
        QStringList ids;
        for (const RepositoryRule &rule : dialog->rules()->rules())
            ids.append(rule.pattern);
        return ids;
    }
    /// Whether a preview of the rules as they are now is there.
    bool settled(const std::function<bool(const RulePreview &)> &holds)
    {
        return QTest::qWaitFor([&] { return dialog->preview() && holds(*dialog->preview()); });
    }
    QString problem(const char *field)
    {
        for (QWidget *parent = get<QLineEdit>(field)->parentWidget(); parent; parent = parent->parentWidget()) {
            if (auto *form = qobject_cast<FormField *>(parent))
                return form->problem();
        }
        return {};
    }
    QPoint rowPoint(int row, bool box)
    {
        const QRect rect = list()->visualRect(list()->model()->index(row, 0));
        return box ? RuleDelegate::boxRect(rect).center() : rect.center();
    }

    QPointer<RulesDialog> dialog;
    int previews = 0;
    bool ready = false;
};
} // namespace

/// The rules dialog over a real store, by mouse and by keyboard.
class TestRulesDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_live = std::make_unique<LiveSpend>(IngestFixture::small(9));
        const auto added = m_live->workspace->writer().run([&](store::StoreSession &session) {
            return session.transact([&] {
                std::vector<AiCommit> commits;
                for (const QString &name : {u"Northwind/Docs"_s, u"priya/storefront"_s}) {
                    AiCommit commit;
                    commit.hash = u"of "_s + name;
                    commit.email = u"nobody@elsewhere.example"_s;
                    commit.repository = name;
                    commit.createdMs = commit.committedMs = presentMs - 5 * msPerDay;
                    commits.push_back(commit);
                }
                session.commits.merge(m_live->connection.id, commits);
                session.versions.raiseDirectory();
                return true;
            });
        });
        QVERIFY(added);
    }
    void init() { setRules({}); }

    void aRuleIsWrittenPreviewedAndApplied()
    {
        const std::int64_t alone = costOf(storefront);
        const std::int64_t other = costOf(checkout);
        Scene s(*m_live);
        QVERIFY(s.ready);
        s.click("addRule");
        QCOMPARE(s.dialog->focusWidget(), s.get<QLineEdit>("rulePattern"));
        QTest::keyClicks(s.dialog->focusWidget(), checkout);
        s.type("ruleTarget", storefront);
        QVERIFY(s.settled([](const RulePreview &preview) { return preview.rows.size() == 2; }));
        const auto preview = s.dialog->preview();
        std::map<QString, RulePreviewRow> rows;
        for (const RulePreviewRow &row : preview->rows)
            rows[row.name] = row;
        QCOMPARE(rows[checkout].becomes, storefront);
        QCOMPARE(rows[checkout].rule, 0);
        QCOMPARE(rows[checkout].cost, other);
        QCOMPARE(rows[storefront].cost, alone);
        QCOMPARE(rows[storefront].rule, -1);
        auto *table = s.dialog->findChild<FigureTable *>();
        QCOMPARE(table->figures()->rowCount(), 2);
        QVERIFY(s.get<QLabel>("ruleSummary")->text().contains(u"become"_s));

        QSignalSpy changed(&m_live->service, &SpendService::dataChanged);
        s.click("applyRules");
        QTRY_VERIFY(!s.dialog); // it closed and went
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(costOf(storefront), rows[checkout].costTogether); // what the preview promised
        QCOMPARE(stored().size(), std::size_t(1));
        QVERIFY(!stored()[0].id.isEmpty());
    }

    void cancelChangesNothing()
    {
        Scene s(*m_live);
        QVERIFY(s.ready);
        s.click("addRule");
        QTest::keyClicks(s.dialog->focusWidget(), checkout);
        s.type("ruleTarget", storefront);
        QTest::keyClick(s.dialog, Qt::Key_Escape);
        QTRY_VERIFY(!s.dialog);
        QVERIFY(stored().empty());
    }

    void orderByKeysDecides()
    {
        setRules({named(u"1"_s, docs, u"One"_s), {u"2"_s, Kind::Wildcard, u"northwind/*"_s, u"All"_s, true}});
        Scene s(*m_live);
        QVERIFY(s.ready);
        const auto becomes = [&](const QString &name) {
            return s.settled([&](const RulePreview &preview) {
                return std::any_of(preview.rows.begin(), preview.rows.end(),
                    [&](const RulePreviewRow &row) { return row.name == docs && row.becomes == name; });
            });
        };
        QVERIFY(becomes(u"One"_s));
        s.list()->setFocus(Qt::TabFocusReason);
        s.list()->setCurrentRow(0);
        QTest::keyClick(s.list(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(s.order(), (QStringList{u"northwind/*"_s, docs}));
        QCOMPARE(s.list()->currentRow(), 1); // the current rule went along
        QVERIFY(becomes(u"All"_s));
        QTest::keyClick(s.list(), Qt::Key_Up, Qt::AltModifier);
        QVERIFY(becomes(u"One"_s));
        QTest::keyClick(s.list(), Qt::Key_Up, Qt::AltModifier); // it is the first already
        QCOMPARE(s.order(), (QStringList{docs, u"northwind/*"_s}));
        s.click("ruleDown");
        QCOMPARE(s.order(), (QStringList{u"northwind/*"_s, docs}));
        QVERIFY(!s.get("ruleDown")->isEnabled());
        s.click("ruleUp");
        QCOMPARE(s.order(), (QStringList{docs, u"northwind/*"_s}));
    }

    void orderByDragging()
    {
        setRules({named(u"1"_s, u"a"_s, u"x"_s), named(u"2"_s, u"b"_s, u"x"_s), named(u"3"_s, u"c"_s, u"x"_s)});
        Scene s(*m_live);
        QVERIFY(s.ready);
        QWidget *area = s.list()->viewport();
        const QPoint first = s.rowPoint(0, false);
        const QPoint last = s.rowPoint(2, false);
        QTest::mousePress(area, Qt::LeftButton, {}, first);
        drag(area, {first.x(), (first.y() + last.y()) / 2 + 4});
        QCOMPARE(s.order(), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
        drag(area, last + QPoint(0, 4));
        QTest::mouseRelease(area, Qt::LeftButton, {}, last);
        QCOMPARE(s.order(), (QStringList{u"b"_s, u"c"_s, u"a"_s}));
        drag(area, first); // let go of: nothing follows any more
        QCOMPARE(s.order(), (QStringList{u"b"_s, u"c"_s, u"a"_s}));
        s.click("applyRules");
        QTRY_COMPARE(stored().size(), std::size_t(3));
        QCOMPARE(stored()[0].pattern, u"b"_s);
        QCOMPARE(stored()[2].pattern, u"a"_s);
    }

    void switchedByMouseAndKeyboard()
    {
        setRules({named(u"1"_s, checkout, storefront)});
        Scene s(*m_live);
        QVERIFY(s.ready);
        QVERIFY(s.settled([](const RulePreview &preview) { return preview.rows.size() == 2; }));
        QTest::mouseClick(s.list()->viewport(), Qt::LeftButton, {}, s.rowPoint(0, true));
        QVERIFY(!s.dialog->rules()->rules()[0].enabled);
        QVERIFY(s.settled([](const RulePreview &preview) { return preview.rows.empty(); }));
        s.list()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(s.list(), Qt::Key_Space);
        QVERIFY(s.dialog->rules()->rules()[0].enabled);
        QVERIFY(s.settled([](const RulePreview &preview) { return preview.rows.size() == 2; }));
        QTest::mouseClick(s.list()->viewport(), Qt::LeftButton, {}, s.rowPoint(0, false)); // beside the box
        QVERIFY(s.dialog->rules()->rules()[0].enabled);
    }

    void removedByButtonAndKey()
    {
        setRules({named(u"1"_s, u"a"_s, u"x"_s), named(u"2"_s, u"b"_s, u"x"_s), named(u"3"_s, u"c"_s, u"x"_s)});
        Scene s(*m_live);
        QVERIFY(s.ready);
        s.list()->setFocus(Qt::TabFocusReason);
        s.list()->setCurrentRow(1);
        QTest::keyClick(s.list(), Qt::Key_Delete);
        QCOMPARE(s.order(), (QStringList{u"a"_s, u"c"_s}));
        QCOMPARE(s.get<QLineEdit>("rulePattern")->text(), s.order().at(s.list()->currentRow()));
        s.list()->setCurrentRow(0);
        s.click("removeRule");
        s.click("removeRule");
        QVERIFY(s.order().isEmpty());
        QVERIFY(!s.get("removeRule")->isEnabled());
        QVERIFY(!s.get<QLineEdit>("rulePattern")->isVisible());
        QCOMPARE(s.dialog->focusWidget(), s.get("addRule"));
    }

    void errorsStandAtTheirField()
    {
        Scene s(*m_live);
        QVERIFY(s.ready);
        s.click("addRule");
        QVERIFY(s.problem("rulePattern").isEmpty()); // nothing written yet is no error
        auto *kind = s.get<ChoiceButton>("ruleKind");
        kind->setFocus(Qt::TabFocusReason);
        QTest::keyClick(kind, Qt::Key_Down);
        QTest::keyClick(kind, Qt::Key_Down);
        QCOMPARE(s.dialog->rules()->rules()[0].kind, Kind::Expression);
        s.type("rulePattern", u"(northwind/.*"_s);
        QVERIFY(s.problem("rulePattern").contains(u"no regular expression"_s));
        s.type("rulePattern", u"northwind/(.*)"_s);
        QVERIFY(s.problem("rulePattern").isEmpty());
        s.type("ruleTarget", uR"(nw/\2)"_s);
        QVERIFY(s.problem("ruleTarget").contains(u"one group"_s));
        s.click("applyRules");
        QVERIFY(s.dialog);
        QVERIFY(stored().empty());
        s.type("ruleTarget", uR"(nw/\1)"_s);
        QVERIFY(s.problem("ruleTarget").isEmpty());
        QVERIFY(s.settled([](const RulePreview &preview) { return !preview.rows.empty(); }));
        QCOMPARE(s.dialog->preview()->rows[0].becomes.left(3), u"nw/"_s);
    }

    void applyLeadsToTheFirstFault()
    {
        setRules({named(u"1"_s, u"a"_s, u"x"_s)});
        Scene s(*m_live);
        QVERIFY(s.ready);
        s.click("addRule"); // left empty
        s.list()->setCurrentRow(0);
        s.click("applyRules");
        QVERIFY(s.dialog);
        QCOMPARE(s.list()->currentRow(), 1);
        QVERIFY(!s.problem("rulePattern").isEmpty());
        QCOMPARE(s.dialog->focusWidget(), s.get<QLineEdit>("rulePattern"));
    }

    void suggestionsBecomeRules()
    {
        Scene s(*m_live);
        QVERIFY(s.ready);
        QCOMPARE(s.dialog->preview()->suggestions.size(), std::size_t(2));
        const auto buttons = [&] {
            QList<QPushButton *> shown;
            for (QPushButton *button : s.dialog->findChildren<QPushButton *>(u"addSuggestion"_s)) {
                if (button->isVisibleTo(s.dialog))
                    shown.append(button);
            }
            return shown;
        };
        QCOMPARE(buttons().size(), 2);
        QTest::mouseClick(buttons()[0], Qt::LeftButton);
        QCOMPARE(s.dialog->rules()->rules()[0].kind, Kind::Spelling);
        QTRY_COMPARE(buttons().size(), 1);
        buttons()[0]->setFocus(Qt::TabFocusReason);
        QTest::keyClick(buttons()[0], Qt::Key_Space);
        QCOMPARE(s.dialog->rules()->rules()[1].kind, Kind::Forks);
        QTRY_COMPARE(buttons().size(), 0);
        QVERIFY(s.settled([](const RulePreview &preview) { return preview.rows.size() == 4; }));
        for (const RulePreviewRow &row : s.dialog->preview()->rows)
            QVERIFY(row.becomes == docs || row.becomes == storefront);
    }

    void aStoreThatCannotBeWrittenSaysSo()
    {
        Scene s(*m_live);
        QVERIFY(s.ready);
        s.click("addRule");
        QTest::keyClicks(s.dialog->focusWidget(), checkout);
        s.type("ruleTarget", storefront);
        m_live->service.detachWriter();
        s.click("applyRules");
        QTRY_VERIFY(s.dialog->findChild<NoteBox *>()->isVisible());
        QVERIFY(s.get("applyRules")->isEnabled());
        QCOMPARE(s.order().size(), 1); // and what was written is still there
        m_live = std::make_unique<LiveSpend>(IngestFixture::small(9));
    }

    void everythingHasAName()
    {
        setRules({named(u"1"_s, checkout, storefront)});
        Scene s(*m_live);
        QVERIFY(s.ready);
        QCOMPARE(namelessControls(*s.dialog), QStringList());
        QVERIFY(s.list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(checkout));
    }

private:
    static void drag(QWidget *area, const QPoint &to)
    {
        QMouseEvent move(QEvent::MouseMove, to, area->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(area, &move);
    }
    std::int64_t costOf(const QString &repository)
    {
        const SpendQuery query{
            m_live->wholeRange(), {}, {{Dimension::Repository, {{repository}, {}}}}, SortBy::Cost, 0};
        return *m_live->answer([query](SpendSource &source) { return runQuery(source.picture, query).total.cost; });
    }
    Rules stored()
    {
        return *m_live->answer([](SpendSource &source) { return source.store.repositoryRules.all(); });
    }
    void setRules(const Rules &rules)
    {
        QSignalSpy changed(&m_live->service, &SpendService::dataChanged);
        m_live->service.change(
            SpendService::Touches::Figures,
            [rules](store::StoreSession &session) { session.repositoryRules.replace(rules); }, this,
            [](const Result<void> &) {});
        QTRY_VERIFY(changed.count() > 0);
    }

    UiFixture m_fixture; ///< the theme
    std::unique_ptr<LiveSpend> m_live;
};

QTEST_MAIN(TestRulesDialog)
#include "tst_rulesdialog.moc"
