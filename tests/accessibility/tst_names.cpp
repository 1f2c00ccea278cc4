// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/accessibility/support/everyplace.h"
#include "tests/ui/support/uifixture.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QChartView>
#include <QHeaderView>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

namespace
{
QString nameOf(const QWidget *widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    return face ? face->text(QAccessible::Name).trimmed() : QString();
}

QString descriptionOf(const QWidget *widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    return face ? face->text(QAccessible::Description).trimmed() : QString();
}

/// What a screen reader would pass over or could not tell, one sentence each.
QStringList faultsOf(QWidget &root)
{
    QStringList faults;
    for (const QString &nameless : namelessControls(root))
        faults.append(nameless + u" has no name"_s);
    const QList<QWidget *> widgets = root.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->window() != root.window())
            continue;
        if (const auto *chart = qobject_cast<QChartView *>(widget)) {
            if (nameOf(chart).isEmpty())
                faults.append(described(chart) + u" is a chart without a name"_s);
            if (descriptionOf(chart).isEmpty())
                faults.append(described(chart) + u" is a chart whose contents nobody hears"_s);
        }
        if (const auto *view = qobject_cast<QAbstractItemView *>(widget);
            view && !qobject_cast<QHeaderView *>(widget) && view->model()) {
            if (nameOf(view).isEmpty())
                faults.append(described(view) + u" is a table without a name"_s);
            for (int column = 0; column < view->model()->columnCount() && view->model()->columnCount() > 1; ++column) {
                const QVariant head = view->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole);
                const QVariant spoken = view->model()->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole);
                if (head.toString().isEmpty() && spoken.toString().isEmpty())
                    faults.append(u"%1 does not name its column %2"_s.arg(described(view)).arg(column));
            }
        }
        // A picture says nothing; whatever it means stands beside it or is its name.
        if (const auto *label = qobject_cast<QLabel *>(widget); label && !label->pixmap(Qt::ReturnByValue).isNull()
            && label->text().isEmpty() && (label->focusPolicy() & Qt::TabFocus) && nameOf(label).isEmpty())
            faults.append(described(label) + u" is a picture without words"_s);
    }
    return faults;
}
} // namespace

/// Every widget of every page and dialog, as a screen reader meets it.
class TestNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_place = std::make_unique<EveryPlace>();
        m_place->open();
    }

    void everyPage_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : m_place->pageIds())
            QTest::newRow(qPrintable(id)) << id;
    }
    void everyPage()
    {
        QFETCH(const QString, id);
        QVERIFY(m_place->page(id));
        QCOMPARE(faultsOf(m_place->window()).join(u"\n"_s), QString());
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
        const auto dialog = m_place->dialog(id);
        QCOMPARE(faultsOf(*dialog).join(u"\n"_s), QString());
        QVERIFY(!dialog->windowTitle().isEmpty());
    }

    /// The walk finds what it looks for.
    void faultsAreFound()
    {
        QWidget window;
        auto *view = new QChartView(&window);
        Q_UNUSED(view)
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QStringList faults = faultsOf(window);
        QVERIFY2(faults.join(u' ').contains(u"is a chart without a name"_s), qPrintable(faults.join(u'\n')));
        QVERIFY(faults.join(u' ').contains(u"nobody hears"_s));
    }

private:
    std::unique_ptr<EveryPlace> m_place;
};

QTEST_MAIN(TestNames)
#include "tst_names.moc"
