// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/accessibility/support/everyplace.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractAnimation>
#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QMovie>
#include <QProgressBar>
#include <QStyle>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace spend::test;

namespace
{
/// Whatever moves, or would, by itself.
QStringList moving(const QWidget &root)
{
    QStringList found;
    QObjectList all{qApp, qApp->style()};
    all.append(const_cast<QWidget *>(&root));
    for (const QObject *one : std::as_const(all)) {
        for (const auto *animation : one->findChildren<QAbstractAnimation *>()) {
            if (animation->state() == QAbstractAnimation::Running)
                found.append(QString::fromLatin1(animation->metaObject()->className()) + u" runs"_s);
        }
        if (!one->findChildren<QMovie *>().isEmpty())
            found.append(u"a moving picture"_s);
    }
    for (const auto *view : root.findChildren<QChartView *>()) {
        if (view->chart()->animationOptions() != QChart::NoAnimation)
            found.append(described(view) + u" is animated"_s);
    }
    for (const auto *tree : root.findChildren<QTreeView *>()) {
        if (tree->isAnimated())
            found.append(described(tree) + u" opens its rows bit by bit"_s);
    }
    for (const auto *bar : root.findChildren<QProgressBar *>()) {
        if (bar->minimum() == bar->maximum())
            found.append(described(bar) + u" runs to and fro"_s);
    }
    return found;
}
} // namespace

/// Nothing moves by itself, for anybody: so nobody has to ask for it.
class TestMotion : public QObject
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
        QCOMPARE(moving(m_place->window()).join(u"\n"_s), QString());
        m_place->window().resize(m_place->window().width() + 8, m_place->window().height()); // charts settle anew
        m_place->settle();
        QCOMPARE(moving(m_place->window()).join(u"\n"_s), QString());
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
        QCOMPARE(moving(*dialog).join(u"\n"_s), QString());
    }

    void menusAndTipsAppearAtOnce()
    {
        for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo,
                 Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox})
            QVERIFY2(!QApplication::isEffectEnabled(effect), qPrintable(QString::number(effect)));
    }

    /// The search finds what it looks for.
    void whatMovesIsFound()
    {
        QWidget window;
        auto *bar = new QProgressBar(&window);
        bar->setRange(0, 0);
        auto *view = new QChartView(&window);
        view->chart()->setAnimationOptions(QChart::AllAnimations);
        QCOMPARE(moving(window).size(), 2);
    }

private:
    std::unique_ptr<EveryPlace> m_place;
};

QTEST_MAIN(TestMotion)
#include "tst_motion.moc"
