// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/alert/incidentsources.h"
#include "core/alert/message.h"
#include "core/analysis/runquery.h"
#include "core/budget/budgetbook.h"
#include "core/domain/pseudonym.h"
#include "core/store/storesession.h"
#include "core/workspace/dataexport.h"
#include "core/workspace/notebook.h"
#include "core/workspace/pseudonymkey.h"
#include "tests/accessibility/support/everyplace.h"
#include "ui/explorer/explorerpage.h"
#include "ui/people/peoplepage.h"
#include "ui/share/chartfile.h"
#include "ui/share/pagereport.h"
#include "ui/shell/mainwindow.h"
#include "ui/table/figuretable.h"
#include "ui/table/tabletext.h"
#include "ui/widgets/peoplenames.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <algorithm>
#include <map>
#include <memory>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

namespace
{
void addCells(QStringList &texts, const QAbstractItemModel &model, const QModelIndex &parent)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex cell = model.index(row, column, parent);
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                     int(Qt::AccessibleDescriptionRole)})
                texts.append(cell.data(role).toString());
        }
        addCells(texts, model, model.index(row, 0, parent));
    }
}

/// All that can be seen, heard or come upon below a widget: texts of any kind, what tables hold, tooltips.
QString textsOf(const QWidget &root)
{
    QStringList texts{root.windowTitle()};
    QList<const QObject *> objects{&root};
    const QList<QObject *> children = root.findChildren<QObject *>();
    objects.append({children.begin(), children.end()});
    for (const QObject *object : objects) {
        for (const char *name : {"text", "plainText", "title", "toolTip", "statusTip", "whatsThis", "accessibleName",
                 "accessibleDescription", "placeholderText", "currentText", "fullText"}) {
            const QVariant value = object->property(name);
            if (value.typeId() == QMetaType::QString)
                texts.append(value.toString());
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(object); view && view->model())
            addCells(texts, *view->model(), view->rootIndex());
        if (object->isWidgetType()) {
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QObject *>(object));
            if (face) {
                for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
                    texts.append(face->text(kind));
            }
        }
        if (const auto *table = qobject_cast<const ui::FigureTable *>(object))
            texts.append({ui::tabSeparated(table->text(), true), ui::htmlTable(table->text(), {}, true)});
    }
    return texts.join(u'\n');
}
} // namespace

/// One switch hides the names of people wherever the program shows them or hands them on.
class TestHiddenNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_place = std::make_unique<EveryPlace>();
        m_place->open();
        m_people = *m_place->pages.live.answer([](SpendSource &source) {
            std::map<QString, QString> people;
            const auto &users = source.picture.directory().users;
            for (std::size_t code = 1; code < users.size(); ++code)
                people[users[code].key] = users[code].label;
            return people;
        });
        QVERIFY(m_people.size() > 5);
        m_total = total();
        m_order = order();
    }
    void cleanup() { hide(false); }

    void everyPage_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : m_place->pageIds())
            QTest::newRow(qPrintable(id)) << id;
    }
    void everyPage()
    {
        QFETCH(const QString, id);
        QWidget *page = m_place->page(id);
        QVERIFY(page);
        if (namesPeople(id))
            QTRY_VERIFY2(!found(textsOf(*page)).isEmpty(), "with names shown there are some");
        hide(true);
        QVERIFY(m_place->page(id));
        QTRY_COMPARE(found(textsOf(*page)), QString());
        if (namesPeople(id))
            QTRY_VERIFY(textsOf(*page).contains(u"user-"_s));
        hide(false);
        QVERIFY(m_place->page(id));
        if (namesPeople(id))
            QTRY_VERIFY(!found(textsOf(*page)).isEmpty());
        QTRY_VERIFY(!textsOf(*page).contains(otherName(m_people.begin()->first)));
    }

    void everyDialog_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : EveryPlace::dialogIds())
            QTest::newRow(qPrintable(id)) << id;
    }
    void everyDialog()
    {
        QFETCH(const QString, id);
        hide(true);
        const auto dialog = m_place->dialog(id);
        QTRY_COMPARE(found(textsOf(*dialog)), QString());
    }

    /// People's own pages, by their true key.
    void aPersonsPage()
    {
        const QString email = m_people.begin()->first;
        hide(true);
        QWidget *page = m_place->page(u"people"_s);
        QVERIFY(page);
        m_place->window().findChild<ui::PeoplePage *>()->showSubject(Dimension::User, email);
        QTRY_VERIFY(textsOf(*page).contains(otherName(email)));
        QTRY_COMPARE(found(textsOf(*page)), QString());
    }

    /// Filters mean somebody by the true e-mail, by the other name, and give the same figures.
    void filtersStillWork()
    {
        const QString email = m_people.begin()->first;
        const std::int64_t before = costOf(email);
        QVERIFY(before != 0);
        hide(true);
        QCOMPARE(costOf(email), before);
        QCOMPARE(costOf(email.toUpper()), before);
        QCOMPARE(costOf(otherName(email)), before);
    }

    void figuresAndOrderStay()
    {
        hide(true);
        QCOMPARE(total(), m_total);
        QCOMPARE(order(), m_order);
    }

    /// Whoever is somebody on one page is the same on another, and in what is written to a file.
    void theSameNameEverywhere()
    {
        hide(true);
        const QString email = m_order.first(); // the costliest
        for (const QString &id : {u"overview"_s, u"people"_s, u"explorer"_s}) {
            QWidget *page = m_place->page(id);
            QVERIFY(page);
            QTRY_VERIFY2(textsOf(*page).contains(otherName(email)), qPrintable(id));
        }
        QVERIFY(written(DataExport::Kind::Details).contains(otherName(email)));
    }

    void everyFile_data()
    {
        QTest::addColumn<DataExport::Kind>("kind");
        QTest::newRow("details") << DataExport::Kind::Details;
        QTest::newRow("events") << DataExport::Kind::Events;
        QTest::newRow("FOCUS as CSV") << DataExport::Kind::FocusCsv;
        QTest::newRow("FOCUS as JSON") << DataExport::Kind::FocusJson;
    }
    void everyFile()
    {
        QFETCH(const DataExport::Kind, kind);
        QVERIFY(!found(written(kind)).isEmpty());
        hide(true);
        const QString text = written(kind);
        QCOMPARE(found(text), QString());
        QVERIFY(text.contains(u"user-"_s));
    }

    /// What the desktop, e-mail and other channels will be told.
    void whatIsAlerted()
    {
        const auto alerted = [this] {
            return *m_place->pages.live.answer([](SpendSource &source) {
                QStringList told;
                for (const Incident &incident : alert::findIncidents(alert::incidentSources(), source).incidents) {
                    const alert::Message message = alert::messageOf({incident});
                    told.append({message.subject, message.text, message.html});
                }
                return told.join(u'\n');
            });
        };
        limit(m_order.first()); // reached long ago
        QTRY_VERIFY(!found(alerted()).isEmpty());
        hide(true);
        QCOMPARE(found(alerted()), QString());
        QVERIFY(alerted().contains(otherName(m_order.first())));
    }

    /// Pictures of charts, from the page or out of a file: what is drawn in them, and their captions.
    void everyChart()
    {
        m_place->window().resize(1280, 800);
        QWidget *page = m_place->page(u"explorer"_s);
        QVERIFY(page);
        ExploreView view;
        view.by = {Dimension::User};
        m_place->window().findChild<ui::ExplorerPage *>()->showView(view);
        QTRY_VERIFY(!found(drawn(*page)).isEmpty());
        hide(true);
        QTRY_VERIFY(drawn(*page).contains(u"user-"_s));
        QCOMPARE(found(drawn(*page)), QString());
        // The picture as PNG is painted from the same drawing.
        for (const QString &id : m_place->pageIds()) {
            QWidget *other = m_place->page(id);
            QVERIFY(other);
            QCOMPARE(found(drawn(*other)), QString());
        }
    }

    /// A view that is saved meanwhile holds the true key.
    void savedViewsHoldTheTrueKey()
    {
        hide(true);
        const QString email = m_people.begin()->first;
        ExploreView view;
        view.filters[Dimension::User] = {{email}, {}};
        const auto kept = m_place->pages.live.workspace->writer().run([&](store::StoreSession &session) {
            session.transact([&] { notebook::addView(session, {u"id-1"_s, u"Somebody"_s, false, view, {}}); });
            return true;
        });
        QVERIFY(kept);
        const auto views =
            *m_place->pages.live.answer([](SpendSource &source) { return notebook::savedViews(source.store); });
        QVERIFY(std::any_of(views.begin(), views.end(), [&](const SavedView &saved) { return saved.view == view; }));
    }

    /// Menu and settings are one switch, and the next start finds it as it was.
    void theSwitchIsKept()
    {
        auto *action = m_place->window().findChild<QAction *>(u"hideNames"_s);
        QVERIFY(action);
        QVERIFY(!action->shortcut().isEmpty());
        QVERIFY(m_place->page(u"settings"_s));
        auto *box = m_place->window().findChild<QCheckBox *>(u"privacyHideNames"_s);
        QVERIFY(box);
        action->trigger();
        QVERIFY(box->isChecked());
        m_place->open(); // the next start, over the same settings
        action = m_place->window().findChild<QAction *>(u"hideNames"_s);
        QVERIFY(action->isChecked());
        for (const QString &id : {u"overview"_s, u"people"_s}) {
            QWidget *page = m_place->page(id);
            QVERIFY(page);
            QTRY_VERIFY(textsOf(*page).contains(u"user-"_s));
            QCOMPARE(found(textsOf(*page)), QString());
        }
        QVERIFY(m_place->page(u"settings"_s));
        box = m_place->window().findChild<QCheckBox *>(u"privacyHideNames"_s);
        box->setChecked(false);
        QVERIFY(!action->isChecked());
        QVERIFY(!ui::peoplenames::areHidden(m_place->pages.settings));
    }

private:
    static bool namesPeople(const QString &id)
    {
        return QStringList{
            u"overview"_s, u"explorer"_s, u"people"_s, u"plan"_s, u"reconcile"_s, u"digest"_s, u"chargeback"_s}
            .contains(id);
    }

    void hide(bool hidden)
    {
        auto *action = m_place->window().findChild<QAction *>(u"hideNames"_s);
        QVERIFY(action);
        if (action->isChecked() != hidden)
            action->trigger();
        m_place->settle();
        QTRY_COMPARE(*m_place->pages.live.answer([](SpendSource &source) {
            return source.store.otherNames() && !knownPseudonymKey(source.store).isEmpty()
                && source.store.otherNames()->nameOf({}) == Pseudonyms(knownPseudonymKey(source.store)).nameOf({});
        }),
            hidden);
        m_place->settle();
    }

    QString otherName(const QString &email)
    {
        return *m_place->pages.live.answer(
            [email](SpendSource &source) { return Pseudonyms(knownPseudonymKey(source.store)).nameOf(email); });
    }

    /// Who is found in a text, by name or e-mail.
    QString found(const QString &text) const
    {
        QStringList names;
        for (const auto &[email, name] : m_people) {
            for (const QString &word : {email, name}) {
                const auto at = text.indexOf(word, 0, Qt::CaseInsensitive);
                if (at >= 0)
                    names.append(u"%1 in “%2”"_s.arg(word, text.mid(std::max<qsizetype>(0, at - 30), 90).simplified()));
            }
        }
        return names.mid(0, 3).join(u"; "_s);
    }

    /// All that the charts of a page say as SVG.
    static QString drawn(QWidget &page)
    {
        QStringList all;
        for (QWidget *chart : ui::shownCharts(&page)) {
            QXmlStreamReader reader(ui::chartSvg(ui::drawChart(chart), ui::reportOf(&page).caption));
            while (!reader.atEnd()) {
                if (reader.readNext() == QXmlStreamReader::Characters)
                    all.append(reader.text().toString());
            }
        }
        return all.join(u'\n');
    }

    /// A budget of one dollar a month for somebody.
    void limit(const QString &email)
    {
        Budget budget;
        budget.id = u"budget-1"_s;
        budget.name = u"One person"_s;
        budget.filters[Dimension::User] = {{email}, {}};
        budget.amount = oneDollar;
        budget.createdMs = presentMs - 40 * msPerDay;
        const auto kept = m_place->pages.live.workspace->writer().run([&](store::StoreSession &session) {
            session.transact([&] { budgets::add(session, budget); });
            return true;
        });
        QVERIFY(kept);
    }

    std::int64_t costOf(const QString &user)
    {
        return *m_place->pages.live.answer([user](SpendSource &source) {
            return runQuery(
                source.picture, {*source.picture.days(), {}, {{Dimension::User, {{user}, {}}}}, SortBy::Cost, 0})
                .total.cost;
        });
    }

    std::int64_t total()
    {
        return *m_place->pages.live.answer([](SpendSource &source) {
            return runQuery(source.picture, {*source.picture.days(), {}, {}, SortBy::Cost, 0}).total.cost;
        });
    }

    /// Keys of people, the costliest first.
    QStringList order()
    {
        return *m_place->pages.live.answer([](SpendSource &source) {
            QStringList keys;
            for (const SpendRow &row :
                runQuery(source.picture, {*source.picture.days(), {Dimension::User}, {}, SortBy::Cost, 0}).rows)
                keys.append(row.keys.first());
            return keys;
        });
    }

    QString written(DataExport::Kind kind)
    {
        const QTemporaryDir folder;
        DataExport what;
        what.kind = kind;
        what.path = folder.filePath(u"data"_s);
        const bool done = *m_place->pages.live.answer([what](SpendSource &source) {
            DataExport all = what;
            all.range = *source.picture.days();
            return writeData(source, all, [](double) { return true; }).ok();
        });
        QFile file(what.path);
        return done && file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    std::unique_ptr<EveryPlace> m_place;
    std::map<QString, QString> m_people; ///< e-mails to names, of everybody
    std::int64_t m_total = 0;
    QStringList m_order;
};

QTEST_MAIN(TestHiddenNames)
#include "tst_hiddennames.moc"
