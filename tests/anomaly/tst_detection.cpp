// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/anomaly/detectionscore.h"
#include "tests/anomaly/subtlescore.h"

namespace spend::test
{

/// The goal: at the default sensitivity at least nine of ten are found, and nine of ten found are right.
class TestDetection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsWhatWasPlanted()
    {
        DetectionScore score;
        for (const quint64 seed : {7u, 21u})
            score += detectionScores(seed, 40, 150, 1)[1];
        QVERIFY(score.planted >= 14);
        QVERIFY2(
            score.recall() >= 0.9, qPrintable(QStringLiteral("missed: ") + score.missed.join(QStringLiteral("; "))));
        QVERIFY2(
            score.precision() >= 0.9, qPrintable(QStringLiteral("wrong: ") + score.wrong.join(QStringLiteral("; "))));
    }

    /// The fainter, the less is found: at the default, six times a person's usual is, one and a half is not.
    void strengthDecides()
    {
        const auto scores = subtleScores(7, 25, 120, {1.5, 6});
        const std::size_t usual = std::size_t(Sensitivity::Default);
        QVERIFY(scores[0][usual].planted >= 3);
        QVERIFY2(scores[1][usual].recall() >= 0.75, qPrintable(QString::number(scores[1][usual].recall())));
        QVERIFY(scores[0][usual].recall() <= 0.25);
        for (const auto &levels : scores) // high finds at least what low finds
            QVERIFY(levels[2].recall() >= levels[0].recall());
    }
};

} // namespace spend::test

QTEST_GUILESS_MAIN(spend::test::TestDetection)
#include "tst_detection.moc"
