// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/csvline.h"

#include <QTest>

using namespace spend::sample;
using namespace Qt::StringLiterals;

class TestCsvLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesCsv();
};

void TestCsvLine::writesCsv()
{
    constexpr const char *fields[] = {"commitHash", "tabLinesAdded", "message", "isPrimaryBranch", "repoName"};
    QByteArray csv;
    appendCsvHeader(csv, fields, false);
    appendCsvHeader(csv, fields, true);
    appendCsvRecord(csv, fields,
        {{u"commitHash"_s, u"a1"_s}, {u"tabLinesAdded"_s, 12}, {u"message"_s, u"say \"hi\",\nthen go"_s},
            {u"isPrimaryBranch"_s, true}, {u"repoName"_s, QJsonValue()}});
    QCOMPARE(csv,
        QByteArray("commitHash,tabLinesAdded,message,isPrimaryBranch,repoName\r\n"
                   "commit_hash,tab_lines_added,message,is_primary_branch,repo_name\r\n"
                   "a1,12,\"say \"\"hi\"\",\nthen go\",true,\r\n"));
}

QTEST_APPLESS_MAIN(TestCsvLine)
#include "tst_csvline.moc"
