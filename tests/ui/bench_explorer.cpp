// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Processor milliseconds of the UI thread for each change of Explorer, from the click to the new picture: all of it,
// and its longest stretch without a return to the event loop, which is what a hand feels. Usage: bench_explorer
#include "tests/ui/support/explorerscene.h"
#include "tests/ui/support/livepages.h"

#include <QApplication>
#include <QPixmap>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace spend;
using namespace spend::test;

namespace
{
double processorMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// Weighs every event that the loop delivers.
class Scales final : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth++ > 0) {
            const bool done = QApplication::notify(receiver, event);
            --m_depth;
            return done;
        }
        const int type = event->type();
        const QString name = QString::fromLatin1(receiver->metaObject()->className());
        const double before = processorMs();
        const bool done = QApplication::notify(receiver, event);
        const double spent = processorMs() - before;
        all += spent;
        if (spent > longest) {
            longest = spent;
            what = name + QStringLiteral(" event %1").arg(type);
        }
        --m_depth;
        return done;
    }
    void clear()
    {
        all = longest = 0;
        what.clear();
    }

    double all = 0;
    double longest = 0;
    QString what;

private:
    int m_depth = 0;
};
} // namespace

int main(int argc, char **argv)
{
    Scales scales(argc, argv);
    LivePages pages;
    ExploreView shown;
    shown.range.kind = RangeRule::Kind::AllDays;
    ExplorerScene s(pages, shown);
    const auto measure = [&](const char *name, const std::function<void(ExploreView &)> &change) {
        double all = 0;
        double longest = 0;
        QString what;
        constexpr int rounds = 5;
        for (int round = 0; round < rounds; ++round) {
            s.page.showView(shown);
            s.settle();
            QTest::qWait(50); // what is still to be painted
            ExploreView view = shown;
            change(view);
            scales.clear();
            const double before = processorMs();
            s.page.showView(view);
            const double asked = processorMs() - before;
            s.settle();
            QTest::qWait(50);
            all += scales.all + asked;
            const double stretch = std::max(scales.longest, asked);
            if (stretch > longest) {
                longest = stretch;
                what = asked > scales.longest ? QStringLiteral("asking") : scales.what;
            }
        }
        std::printf(
            "%-24s %7.1f ms in all, longest stretch %6.1f ms (%s)\n", name, all / rounds, longest, qPrintable(what));
    };
    measure("filter", [](ExploreView &view) { view.filters[Dimension::Model].excluded = {QStringLiteral("auto")}; });
    measure("grouping", [](ExploreView &view) { view.by = {Dimension::Repository}; });
    measure("two groupings", [](ExploreView &view) { view.by = {Dimension::Repository, Dimension::Model}; });
    measure("by day", [](ExploreView &view) { view.by = {Dimension::Day}; });
    measure("measure", [](ExploreView &view) { view.measure = Measure::Requests; });
    measure("lines", [](ExploreView &view) { view.shape = ChartShape::Lines; });
    measure("area", [](ExploreView &view) { view.shape = ChartShape::Area; });
    measure("parts of the plan", [](ExploreView &view) { view.partsOfPlan = true; });
    measure("25 series", [](ExploreView &view) { view.top = mostSeries; });
    return 0;
}
