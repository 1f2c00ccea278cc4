// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How much of what was planted in sample companies is found, and how much of what is found is right.
// anomalies [SEEDS]: so many seeds, each with companies of several sizes. Tables, then a line of JSON.
#include "core/output/jsonwriter.h"
#include "core/output/texttable.h"
#include "tests/anomaly/detectionscore.h"
#include "tests/anomaly/subtlescore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <array>
#include <cstdint>
#include <iterator>
#include <vector>

using namespace Qt::StringLiterals;
using namespace spend;

namespace
{
struct Company {
    int users;
    int days;
    int anomalies;
};
constexpr Company companies[] = {{25, 120, 1}, {40, 180, 1}, {80, 150, 2}};

/// Days of so many times a person's usual, at every sensitivity: how faint something may be and still be found.
void printStrengths(QTextStream &out, int seeds)
{
    const std::vector<double> times{1.5, 2, 3, 4, 6};
    TextTable table;
    table.addColumn(u"Times the usual"_s, TextTable::Alignment::Decimal);
    table.addColumn(u"Planted"_s, TextTable::Alignment::Decimal);
    for (const QString &word : {u"low"_s, u"default"_s, u"high"_s}) {
        table.addColumn(word + u": recall"_s, TextTable::Alignment::Decimal);
        table.addColumn(u"precision"_s, TextTable::Alignment::Decimal);
    }
    std::vector<std::array<test::SubtleScore, 3>> sums(times.size());
    for (int seed = 1; seed <= seeds; ++seed) {
        for (const Company &company : companies) {
            const auto scores = test::subtleScores(quint64(seed), company.users, company.days, times);
            for (std::size_t i = 0; i < scores.size(); ++i) {
                for (std::size_t level = 0; level < 3; ++level) {
                    test::SubtleScore &sum = sums[i][level];
                    sum.planted += scores[i][level].planted;
                    sum.recognised += scores[i][level].recognised;
                    sum.reported += scores[i][level].reported;
                    sum.right += scores[i][level].right;
                }
            }
        }
    }
    for (std::size_t i = 0; i < times.size(); ++i) {
        QStringList row{QString::number(times[i]), QString::number(sums[i][1].planted)};
        for (const test::SubtleScore &score : sums[i])
            row << QString::number(score.recall(), 'f', 2)
                << (score.reported > 0 ? QString::number(score.precision(), 'f', 2) : u"-"_s);
        table.addRow(row);
    }
    out << '\n' << table.text();
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int seeds = qBound(1, arguments.value(1, u"3"_s).toInt(), 100);
    QTextStream out(stdout);
    QTextStream err(stderr);
    QElapsedTimer timer;
    timer.start();
    std::array<test::DetectionScore, 3> sums;
    for (int seed = 1; seed <= seeds; ++seed) {
        for (const Company &company : companies) {
            const auto scores = test::detectionScores(quint64(seed), company.users, company.days, company.anomalies);
            for (std::size_t i = 0; i < sums.size(); ++i)
                sums[i] += scores[i];
            err << "seed " << seed << ", " << company.users << " users, " << company.days << " days: default recall "
                << scores[1].recall() << ", precision " << scores[1].precision() << Qt::endl;
        }
    }
    for (const QString &missed : sums[1].missed)
        err << "missed " << missed << '\n';
    for (const QString &wrong : sums[1].wrong)
        err << "wrong " << wrong << '\n';
    err.flush();

    TextTable table;
    table.addColumn(u"Sensitivity"_s, TextTable::Alignment::Left);
    for (const QString &heading : {u"Planted"_s, u"Found"_s, u"Recall"_s, u"Reported"_s, u"Right"_s, u"Precision"_s})
        table.addColumn(heading, TextTable::Alignment::Decimal);
    JsonWriter json;
    json.beginObject();
    for (std::size_t i = 0; i < sums.size(); ++i) {
        const test::DetectionScore &s = sums[i];
        const QString word = sensitivityWord(Sensitivity(i));
        const QString recall = QString::number(s.recall(), 'f', 3);
        const QString precision = QString::number(s.precision(), 'f', 3);
        table.addRow({word, QString::number(s.planted), QString::number(s.recognised), recall, QString::number(s.found),
            QString::number(s.right), precision});
        json.key(word);
        json.beginObject();
        json.member(u"planted"_s, std::int64_t(s.planted));
        json.member(u"found"_s, std::int64_t(s.recognised));
        json.member(u"reported"_s, std::int64_t(s.found));
        json.member(u"right"_s, std::int64_t(s.right));
        json.member(u"recall"_s, recall);
        json.member(u"precision"_s, precision);
        json.endObject();
    }
    json.member(u"companies"_s, std::int64_t(seeds * int(std::size(companies))));
    json.member(u"seconds"_s, std::int64_t(timer.elapsed() / 1000));
    json.endObject();
    out << table.text();
    printStrengths(out, seeds);
    out << QString::fromUtf8(json.text()) << Qt::endl;
    return 0;
}
