// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secretstore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::secrets;

namespace
{
class MemorySecrets final : public SecretStore
{
public:
    Result<SecretKey> read(const QString &uuid) override
    {
        const auto found = keys.find(uuid);
        if (found == keys.end())
            return Problem{ProblemKind::Keychain, u"None."_s, {}, {}};
        return found->second;
    }
    Result<void> write(const QString &uuid, const SecretKey &key) override
    {
        keys[uuid] = key;
        return {};
    }
    Result<void> remove(const QString &uuid) override
    {
        keys.erase(uuid);
        return {};
    }
    std::map<QString, SecretKey> keys;
};

SecretKey key(const QString &text)
{
    return SecretKey::fromText(text);
}
} // namespace

class tst_KeyRing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_keychain.keys.clear(); }
    void keychain();
    void keyFile();
    void sample();

private:
    MemorySecrets m_keychain;
    KeyRing m_ring{m_keychain, key(u"the sample's"_s)};
};

void tst_KeyRing::keychain()
{
    Connection connection;
    connection.uuid = u"uuid"_s;
    QVERIFY(!m_ring.read(connection).ok());
    QVERIFY(m_ring.write(connection, key(u"key_abc"_s)).ok());
    QCOMPARE(m_ring.read(connection)->bytes(), "key_abc"_ba);
    Connection other;
    other.uuid = u"other"_s;
    QVERIFY(!m_ring.read(other).ok());
    QVERIFY(m_ring.remove(connection).ok());
    QVERIFY(m_keychain.keys.empty());
}

void tst_KeyRing::keyFile()
{
    QTemporaryDir folder;
    Connection connection;
    connection.uuid = u"uuid"_s;
    connection.settings.keyFile = folder.filePath(u"key"_s);
    QVERIFY(!m_ring.read(connection).ok());
    QFile file(connection.settings.keyFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("key_file\n");
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QCOMPARE(m_ring.read(connection)->bytes(), "key_file"_ba);
    // It is its owner's: neither written nor removed by us, and never copied to the keychain.
    const auto written = m_ring.write(connection, key(u"key_new"_s));
    QVERIFY(!written.ok());
    QCOMPARE(written.problem().kind, ProblemKind::InvalidInput);
    QVERIFY(m_ring.remove(connection).ok());
    QCOMPARE(m_ring.read(connection)->bytes(), "key_file"_ba);
    QVERIFY(m_keychain.keys.empty());
}

void tst_KeyRing::sample()
{
    Connection connection;
    connection.uuid = u"uuid"_s;
    connection.settings.sample = true;
    QCOMPARE(m_ring.read(connection)->bytes(), "the sample's"_ba);
    QVERIFY(m_ring.write(connection, key(u"key_abc"_s)).ok());
    QVERIFY(m_ring.remove(connection).ok());
    QCOMPARE(m_ring.read(connection)->bytes(), "the sample's"_ba);
    QVERIFY(m_keychain.keys.empty());
}

QTEST_GUILESS_MAIN(tst_KeyRing)
#include "tst_keyring.moc"
