// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cursor/commitcsv.h"
#include "core/cursor/commitpage.h"
#include "core/domain/utcday.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::cursor;

namespace
{
std::int64_t ms(const QString &iso)
{
    return msFromIso(iso).value();
}

const QByteArray snakeHeader =
    "commit_hash,user_id,user_email,repo_name,branch_name,is_primary_branch,commit_source,total_lines_added,"
    "total_lines_deleted,tab_lines_added,tab_lines_deleted,composer_lines_added,composer_lines_deleted,"
    "non_ai_lines_added,non_ai_lines_deleted,message,commit_ts,created_at";
const QByteArray camelHeader =
    "commitHash,userId,userEmail,repoName,branchName,isPrimaryBranch,commitSource,totalLinesAdded,"
    "totalLinesDeleted,tabLinesAdded,tabLinesDeleted,composerLinesAdded,composerLinesDeleted,"
    "nonAiLinesAdded,nonAiLinesDeleted,message,commitTs,createdAt";
const QByteArray row = "9f1c2ab,u1,Ada@example.com,acme/api,main,true,ide,140,12,20,1,100,8,20,4,Add export,"
                       "2026-09-29T12:40:00.000Z,2026-09-29T12:40:21.000Z";

void compareWithRow(const AiCommit &commit)
{
    QCOMPARE(commit.hash, u"9f1c2ab"_s);
    QCOMPARE(commit.email, u"Ada@example.com"_s);
    QCOMPARE(commit.repository, u"acme/api"_s);
    QCOMPARE(commit.branch, u"main"_s);
    QCOMPARE(commit.isPrimaryBranch, 1);
    QCOMPARE(commit.source, u"ide"_s);
    QCOMPARE(commit.linesAdded, 140);
    QCOMPARE(commit.linesDeleted, 12);
    QCOMPARE(commit.tabLinesAdded, 20);
    QCOMPARE(commit.tabLinesDeleted, 1);
    QCOMPARE(commit.composerLinesAdded, 100);
    QCOMPARE(commit.composerLinesDeleted, 8);
    QCOMPARE(commit.otherLinesAdded, 20);
    QCOMPARE(commit.otherLinesDeleted, 4);
    QCOMPARE(commit.committedMs, ms(u"2026-09-29T12:40:00.000Z"_s));
    QCOMPARE(commit.createdMs, ms(u"2026-09-29T12:40:21.000Z"_s));
}
} // namespace

class tst_Commits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void json();
    void jsonNulls();
    void jsonMalformed();
    void changes();
    void noAnswer_data();
    void noAnswer();
    void csv_data();
    void csv();
    void csvColumnsInAnyOrder();
    void csvQuotes();
    void csvAbsentFields();
    void csvMalformed();
    void csvCutOff_data();
    void csvCutOff();
    void csvNoAnswer_data();
    void csvNoAnswer();
    void csvChanges();
};

void tst_Commits::json()
{
    const auto page = decodeCommits(R"({"totalCount": "4", "page": 1, "pageSize": 1000, "items": [
        {"createdAt": "2026-09-29T12:40:21.000Z", "commitHash": "9f1c2ab", "userId": 5, "userEmail": "Ada@example.com",
         "repoName": "acme/api", "branchName": "main", "isPrimaryBranch": true, "commitSource": "ide",
         "totalLinesAdded": 140, "totalLinesDeleted": "12", "tabLinesAdded": 20, "tabLinesDeleted": 1,
         "composerLinesAdded": 100.0, "composerLinesDeleted": 8, "nonAiLinesAdded": 20, "nonAiLinesDeleted": 4,
         "message": "Add export", "commitTs": "2026-09-29T12:40:00.000Z", "files": [{"name": "a"}]}]})");
    QVERIFY(page.has_value());
    QCOMPARE(page->totalCount, std::optional<std::int64_t>(4));
    QCOMPARE(page->records, 1u);
    QCOMPARE(page->commits.size(), 1u);
    compareWithRow(page->commits.front());
}

void tst_Commits::jsonNulls()
{
    const auto page = decodeCommits(R"({"items": [
        {"commitHash": 77, "userEmail": null, "repoName": null, "branchName": null, "isPrimaryBranch": null,
         "nonAiLinesAdded": null, "message": null, "commitTs": null, "createdAt": "2026-09-30T08:00:00.000Z"},
        {"commitHash": "b", "commitTs": "2026-09-30T09:00:00.000Z", "isPrimaryBranch": false}], "totalCount": null})");
    QVERIFY(page.has_value());
    QVERIFY(!page->totalCount);
    QCOMPARE(page->commits.size(), 2u);
    QCOMPARE(page->commits[0].hash, u"77"_s);
    QCOMPARE(page->commits[0].repository, QString());
    QCOMPARE(page->commits[0].isPrimaryBranch, -1);
    QCOMPARE(page->commits[0].committedMs, ms(u"2026-09-30T08:00:00.000Z"_s)); // createdAt stands in
    QCOMPARE(page->commits[1].createdMs, ms(u"2026-09-30T09:00:00.000Z"_s)); // and the other way round
    QCOMPARE(page->commits[1].isPrimaryBranch, 0);
}

void tst_Commits::jsonMalformed()
{
    const auto page =
        decodeCommits(R"({"items": [null, 5, [], {"commitHash": "a"}, {"createdAt": "2026-09-30T08:00:00Z"},
        {"commitHash": "", "createdAt": "2026-09-30T08:00:00Z"}, {"commitHash": "c", "createdAt": "today"},
        {"commitHash": "d", "createdAt": "2026-09-30T08:00:00Z"}]})");
    QVERIFY(page.has_value());
    QCOMPARE(page->records, 8u);
    QCOMPARE(page->skipped, 7);
    QCOMPARE(page->commits.size(), 1u);
}

void tst_Commits::changes()
{
    const auto page = decodeChanges(R"({"items": [{"changeId": 12, "userEmail": "ada@example.com", "source": "TAB",
        "model": "gpt-5", "totalLinesAdded": 4, "totalLinesDeleted": 2, "createdAt": "2026-09-30T08:00:00Z",
        "metadata": [{"fileName": "a.cpp"}]}, {"changeId": "x"}], "totalCount": 2})");
    QVERIFY(page.has_value());
    QCOMPARE(page->records, 2u);
    QCOMPARE(page->skipped, 1);
    QCOMPARE(page->changes.size(), 1u);
    QCOMPARE(page->changes[0].id, u"12"_s);
    QCOMPARE(page->changes[0].source, u"TAB"_s);
    QCOMPARE(page->changes[0].model, u"gpt-5"_s);
    QCOMPARE(page->changes[0].linesAdded, 4);
    QCOMPARE(page->changes[0].linesDeleted, 2);
    QCOMPARE(page->changes[0].createdMs, ms(u"2026-09-30T08:00:00Z"_s));
}

void tst_Commits::noAnswer_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body : {"", "null", "{}", "[1,2,3]", "<html></html>", R"({"items": null})", R"({"items": {}})",
             R"({"items": [{"commitHash": "a")", R"({"items": []}])"})
        QTest::newRow(body) << QByteArray(body);
}

void tst_Commits::noAnswer()
{
    QFETCH(const QByteArray, body);
    QVERIFY(!decodeCommits(body));
    QVERIFY(!decodeChanges(body));
}

void tst_Commits::csv_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("snake case") << snakeHeader + '\n' + row + '\n';
    QTest::newRow("names of the JSON") << camelHeader + '\n' + row + '\n';
    QTest::newRow("CRLF") << snakeHeader + "\r\n" + row + "\r\n";
    QTest::newRow("no line break at the end") << snakeHeader + '\n' + row;
    QTest::newRow("byte order mark") << "\xef\xbb\xbf" + snakeHeader + '\n' + row;
    QTest::newRow("blank lines") << "\n" + snakeHeader + "\n\n" + row + "\r\n\r\n";
    QTest::newRow("everything quoted") << '"' + QByteArray(snakeHeader).replace(',', "\",\"") + "\"\r\n\""
            + QByteArray(row).replace(',', "\",\"") + "\"\r\n";
}

void tst_Commits::csv()
{
    QFETCH(const QByteArray, text);
    const auto page = decodeCommitsCsv(text);
    QVERIFY(page.has_value());
    QCOMPARE(page->records, 1u);
    QCOMPARE(page->skipped, 0);
    compareWithRow(page->commits.at(0));
}

void tst_Commits::csvColumnsInAnyOrder()
{
    QByteArrayList names = snakeHeader.split(',');
    QByteArrayList fields = row.split(',');
    for (qsizetype turn = 0; turn < names.size(); ++turn) {
        names.append(names.takeFirst());
        fields.append(fields.takeFirst());
        const auto page = decodeCommitsCsv("new_column," + names.join(',') + "\nx," + fields.join(',') + '\n');
        QVERIFY(page.has_value());
        compareWithRow(page->commits.at(0));
    }
}

void tst_Commits::csvQuotes()
{
    const auto page = decodeCommitsCsv("message,commit_hash,repo_name,created_at,tab_lines_added\r\n"
                                       "\"Say \"\"hello\"\", twice\r\n\nand, then\",a,\"acme, inc/\"\"web\"\"\","
                                       "2026-09-30T08:00:00Z,3\r\n"
                                       "\"\",b,\"\",2026-09-30T09:00:00Z,\"4\"\n"
                                       "plain \"quotes\" inside,c,Größe/日本,2026-09-30T10:00:00Z,5\n");
    QVERIFY(page.has_value());
    QCOMPARE(page->commits.size(), 3u);
    QCOMPARE(page->commits[0].hash, u"a"_s);
    QCOMPARE(page->commits[0].repository, u"acme, inc/\"web\""_s);
    QCOMPARE(page->commits[0].tabLinesAdded, 3);
    QCOMPARE(page->commits[1].hash, u"b"_s);
    QCOMPARE(page->commits[1].repository, QString());
    QCOMPARE(page->commits[1].tabLinesAdded, 4);
    QCOMPARE(page->commits[2].repository, u"Größe/日本"_s);
}

void tst_Commits::csvAbsentFields()
{
    const auto page = decodeCommitsCsv("commit_hash,created_at,is_primary_branch,total_lines_added\n"
                                       "a,2026-09-30T08:00:00Z,,\n"
                                       "b,2026-09-30T08:00:00Z,false,many\n"
                                       "c,2026-09-30T08:00:00Z\n"
                                       "d,2026-09-30T08:00:00Z,true,7.0,too,many\n");
    QVERIFY(page.has_value());
    QCOMPARE(page->commits.size(), 4u);
    QCOMPARE(page->commits[0].isPrimaryBranch, -1);
    QCOMPARE(page->commits[0].linesAdded, 0);
    QCOMPARE(page->commits[0].committedMs, page->commits[0].createdMs);
    QCOMPARE(page->commits[1].isPrimaryBranch, 0);
    QCOMPARE(page->commits[1].linesAdded, 0);
    QCOMPARE(page->commits[2].isPrimaryBranch, -1);
    QCOMPARE(page->commits[3].isPrimaryBranch, 1);
    QCOMPARE(page->commits[3].linesAdded, 7);
}

void tst_Commits::csvMalformed()
{
    const auto page =
        decodeCommitsCsv("commit_hash,created_at\n,2026-09-30T08:00:00Z\na,yesterday\nb\nc,2026-09-30T08:00:00Z\n");
    QVERIFY(page.has_value());
    QCOMPARE(page->records, 4u);
    QCOMPARE(page->skipped, 3);
    QCOMPARE(page->commits.size(), 1u);
    QCOMPARE(decodeCommitsCsv(snakeHeader + '\n')->records, 0u); // a header alone: no commits
}

void tst_Commits::csvCutOff_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("in a message") << "commit_hash,created_at,message\na,2026-09-30T08:00:00Z,\"half a mess"_ba;
    QTest::newRow("at a doubled quote") << "commit_hash,created_at,message\na,2026-09-30T08:00:00Z,\"half a \"\""_ba;
    QTest::newRow("in the header") << "\"commit_hash\",\"created"_ba;
}

void tst_Commits::csvCutOff()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!decodeCommitsCsv(text));
}

void tst_Commits::csvNoAnswer_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "\n\n", "{\"items\": []}", "<html>\n<body>502</body></html>", "a,b,c\n1,2,3\n",
             "created_at,user_email\n2026-09-30T08:00:00Z,ada@example.com\n", "null", "[1,2,3]"})
        QTest::newRow(text) << QByteArray(text);
}

void tst_Commits::csvNoAnswer()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!decodeCommitsCsv(text));
    QVERIFY(!decodeChangesCsv(text));
}

void tst_Commits::csvChanges()
{
    const auto page =
        decodeChangesCsv("source,change_id,user_email,model,created_at,total_lines_added,totalLinesDeleted,metadata\n"
                         "COMPOSER,7,ada@example.com,gpt-5,2026-09-30T08:00:00Z,4,2,\"[{\"\"a\"\": 1}]\"\n"
                         "TAB,,ada@example.com,gpt-5,2026-09-30T08:00:00Z,4,2,\n");
    QVERIFY(page.has_value());
    QCOMPARE(page->skipped, 1);
    QCOMPARE(page->changes.size(), 1u);
    QCOMPARE(page->changes[0].id, u"7"_s);
    QCOMPARE(page->changes[0].source, u"COMPOSER"_s);
    QCOMPARE(page->changes[0].linesAdded, 4);
    QCOMPARE(page->changes[0].linesDeleted, 2);
}

QTEST_GUILESS_MAIN(tst_Commits)
#include "tst_commits.moc"
