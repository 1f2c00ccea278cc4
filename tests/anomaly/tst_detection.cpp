// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/anomaly/detectionscore.h"

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
};

} // namespace spend::test

QTEST_GUILESS_MAIN(spend::test::TestDetection)
#include "tst_detection.moc"
