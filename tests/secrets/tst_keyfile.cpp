// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keyfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::secrets;

Q_DECLARE_METATYPE(QFile::Permissions)

namespace
{
constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
}

class tst_KeyFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refusesContent_data();
    void refusesContent();
    void permissions_data();
    void permissions();
    void refusesWhatIsNoFile();

private:
    QString write(const QByteArray &content, QFile::Permissions permissions = ownerOnly)
    {
        const QString path = m_folder.filePath(u"key %1"_s.arg(++m_count));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("can't write %s", qPrintable(path));
        file.close();
        file.setPermissions(permissions);
        return path;
    }
    QTemporaryDir m_folder;
    int m_count = 0;
};

void tst_KeyFile::reads_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("as it is") << "key_abc"_ba
                              << "key_abc"_ba;
    QTest::newRow("as editors leave it") << "key_abc\n"_ba
                                         << "key_abc"_ba;
    QTest::newRow("from Windows") << " key_abc \r\n\r\n"_ba
                                  << "key_abc"_ba;
    QTest::newRow("another shape") << "crsr_0123456789"_ba
                                   << "crsr_0123456789"_ba;
    QTest::newRow("as large as may be") << QByteArray(16 * 1024, 'k') << QByteArray(16 * 1024, 'k');
}

void tst_KeyFile::reads()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QByteArray, key);
    const auto read = readKeyFile(write(content));
    QVERIFY(read.ok());
    QCOMPARE(read->bytes(), key);
}

void tst_KeyFile::refusesContent_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    QTest::newRow("empty") << QByteArray() << u"is empty"_s;
    QTest::newRow("white space") << " \n\t\r\n"_ba << u"is empty"_s;
    QTest::newRow("too large") << QByteArray(16 * 1024 + 1, 'k') << u"more than a key"_s;
}

void tst_KeyFile::refusesContent()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, said);
    const QString path = write(content);
    const auto read = readKeyFile(path);
    QVERIFY(!read.ok());
    QCOMPARE(read.problem().kind, ProblemKind::Keychain);
    QVERIFY2(read.problem().text.contains(said), qPrintable(read.problem().text));
    QVERIFY(read.problem().text.contains(path));
    QVERIFY(!read.problem().remedy.isEmpty());
}

void tst_KeyFile::permissions_data()
{
    QTest::addColumn<QFile::Permissions>("permissions");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("0600") << ownerOnly << true;
    QTest::newRow("0400") << QFile::Permissions(QFile::ReadOwner) << true;
    QTest::newRow("0640") << (ownerOnly | QFile::ReadGroup) << false;
    QTest::newRow("0604") << (ownerOnly | QFile::ReadOther) << false;
    QTest::newRow("0644") << (ownerOnly | QFile::ReadGroup | QFile::ReadOther) << false;
    QTest::newRow("0620") << (ownerOnly | QFile::WriteGroup) << false;
    QTest::newRow("0602") << (ownerOnly | QFile::WriteOther) << false;
}

void tst_KeyFile::permissions()
{
    QFETCH(const QFile::Permissions, permissions);
    QFETCH(const bool, accepted);
    const auto read = readKeyFile(write("key_abc", permissions));
    QCOMPARE(read.ok(), accepted);
    if (accepted)
        return;
    QVERIFY(read.problem().sentence().contains(u"chmod 600"_s));
    QVERIFY(!read.problem().sentence().contains(u"key_abc"_s));
}

void tst_KeyFile::refusesWhatIsNoFile()
{
    for (const QString &path : {m_folder.filePath(u"none"_s), m_folder.path(), u"/dev/null"_s, QString()}) {
        const auto read = readKeyFile(path);
        QVERIFY(!read.ok());
        QCOMPARE(read.problem().kind, ProblemKind::Keychain);
        QVERIFY(!read.problem().remedy.isEmpty());
    }
}

QTEST_GUILESS_MAIN(tst_KeyFile)
#include "tst_keyfile.moc"
