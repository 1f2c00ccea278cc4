// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychainsecrets.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::secrets;

/// A machine without any keychain, as servers are. Which way the session bus is missing, its starter decides.
class tst_NoKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysSoPlainly();
};

void tst_NoKeychain::initTestCase()
{
    static QTemporaryDir folder;
    qputenv("XDG_RUNTIME_DIR", folder.path().toLocal8Bit()); // no bus lies here
    qputenv("HOME", folder.path().toLocal8Bit());
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "KDE_FULL_SESSION"})
        qunsetenv(name);
}

void tst_NoKeychain::saysSoPlainly()
{
    constexpr std::chrono::seconds patience(120);
    KeychainSecrets secrets(patience);
    QElapsedTimer timer;
    timer.start();
    const SecretKey key = SecretKey::fromText(u"key_abc"_s);
    for (const Problem &problem : {secrets.write(u"uuid"_s, key).problem(), secrets.read(u"uuid"_s).problem()}) {
        QCOMPARE(problem.kind, ProblemKind::Keychain);
        QVERIFY(!problem.text.isEmpty());
        QVERIFY2(problem.remedy.contains(u"--key-file"_s), qPrintable(problem.sentence() + problem.detail));
        QVERIFY(!(problem.sentence() + problem.detail).contains(u"key_abc"_s));
    }
    QVERIFY(timer.elapsed() < std::chrono::milliseconds(patience).count() / 2); // it did not just run out of patience
}

QTEST_GUILESS_MAIN(tst_NoKeychain)
#include "tst_nokeychain.moc"
