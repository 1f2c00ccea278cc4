// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/problem.h"
#include "core/domain/result.h"

#include <QSet>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace spend;

class tst_Problem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void wordsDiffer();
    void unknownWord();
    void sentences();
    void results();
};

void tst_Problem::words_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("word");
    // These words lie in stores: they never change.
    const std::pair<ProblemKind, QString> words[]{{ProblemKind::None, u""_s},
        {ProblemKind::KeyRejected, u"key-rejected"_s}, {ProblemKind::NotPermitted, u"not-permitted"_s},
        {ProblemKind::NotFound, u"not-found"_s}, {ProblemKind::BadRequest, u"bad-request"_s},
        {ProblemKind::Network, u"network"_s}, {ProblemKind::RateLimit, u"rate-limit"_s},
        {ProblemKind::Server, u"server"_s}, {ProblemKind::Cancelled, u"cancelled"_s},
        {ProblemKind::InvalidInput, u"invalid-input"_s}, {ProblemKind::Busy, u"busy"_s},
        {ProblemKind::Keychain, u"keychain"_s}, {ProblemKind::DiskFull, u"disk-full"_s},
        {ProblemKind::Store, u"store"_s}};
    for (const auto &[kind, word] : words)
        QTest::newRow(qPrintable(u"'%1'"_s.arg(word))) << int(kind) << word;
}

void tst_Problem::words()
{
    QFETCH(const int, kind);
    QFETCH(const QString, word);
    QCOMPARE(problemWord(ProblemKind(kind)), word);
    QCOMPARE(problemFromWord(word), ProblemKind(kind));
}

void tst_Problem::wordsDiffer()
{
    QSet<QString> words;
    for (int kind = 0; kind <= int(ProblemKind::Store); ++kind)
        words.insert(problemWord(ProblemKind(kind)));
    QCOMPARE(words.size(), qsizetype(ProblemKind::Store) + 1);
}

void tst_Problem::unknownWord()
{
    QCOMPARE(problemFromWord(u"gremlins"_s), ProblemKind::Store);
}

void tst_Problem::sentences()
{
    const Problem problem{ProblemKind::Network, u"The host can't be reached."_s, u"Check the network."_s, u"secret"_s};
    QCOMPARE(problem.sentence(), u"The host can't be reached. Check the network."_s);
    QCOMPARE(Problem::cancelled().sentence(), u"Cancelled."_s);
    QVERIFY(Problem::cancelled().isCancelled());
    QVERIFY(!problem.isCancelled());
    QCOMPARE(Problem::invalidInput(u"No."_s).kind, ProblemKind::InvalidInput);
}

void tst_Problem::results()
{
    Result<std::unique_ptr<int>> value(std::make_unique<int>(7)); // also of what can only be moved
    QVERIFY(value.ok());
    QVERIFY(static_cast<bool>(value));
    QCOMPARE(**value, 7);
    const std::unique_ptr<int> taken = std::move(value).value();
    QCOMPARE(*taken, 7);

    const Result<int> failed(Problem::cancelled());
    QVERIFY(!failed);
    QVERIFY(failed.problem().isCancelled());
    QVERIFY(Result<void>().ok());
    const Result<void> nothing(Problem::cancelled());
    QVERIFY(!nothing.ok());
    QVERIFY(nothing.problem().isCancelled());
}

QTEST_GUILESS_MAIN(tst_Problem)
#include "tst_problem.moc"
