// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/chargeback/chargebackcopy.h"
#include "core/chargeback/chargebackdocument.h"
#include "core/chargeback/chargebackplan.h"
#include "core/store/storesession.h"
#include "tests/support/seededcycle.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

#include <memory>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

/// Reports that are put into a folder by themselves.
class tst_ChargebackCopy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_live = std::make_unique<LiveSpend>(twoCycles());
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void cleanup() { m_live.reset(); }

    void eachReportIsPutThereOnce()
    {
        plan({true, m_folder->path(), {}});
        ChargebackCopy copy(m_live->service, pdf());
        QSignalSpy copied(&copy, &ChargebackCopy::copied);
        copy.start();
        QTRY_COMPARE(copied.size(), 1);
        QCOMPARE(names(),
            (QStringList{u"spendscope-chargeback-2026-10-groups.csv"_s, u"spendscope-chargeback-2026-10-groups.html"_s,
                u"spendscope-chargeback-2026-10-groups.pdf"_s}));
        const ChargebackAnswer answer =
            m_live->answer([](SpendSource &source) { return answerChargeback(source, {}); }).operator*();
        QCOMPARE(contents(u"spendscope-chargeback-2026-10-groups.csv"_s), chargebackCsv(answer));
        QVERIFY(contents(u"spendscope-chargeback-2026-10-groups.html"_s).contains("Chargeback: Oct 1"));
        QCOMPARE(contents(u"spendscope-chargeback-2026-10-groups.pdf"_s), QByteArray("%PDF Chargeback"));

        QVERIFY(!m_live->answer([](SpendSource &source) { return chargebackplan::due(source, {}).has_value(); })
                     .
                     operator*()); // nothing is left to do
    }

    void notBeforeTheFiguresHaveSettled()
    {
        plan({true, m_folder->path(), {}});
        const auto isDue = [this] {
            return m_live->answer([](SpendSource &source) { return chargebackplan::due(source, {}).has_value(); })
                .
                operator*();
        };
        m_live->clock.set(october.endMs() + msPerDay);
        QVERIFY(!isDue());
        m_live->clock.set(october.endMs() + 2 * msPerDay);
        QVERIFY(isDue());
        m_live->clock.set(november.endMs() + 3 * msPerDay); // November was not read to its end
        QVERIFY(!isDue());
    }

    void aFolderThatIsGone()
    {
        plan({true, m_folder->filePath(u"gone"_s), {}});
        ChargebackCopy copy(m_live->service, pdf());
        QSignalSpy failed(&copy, &ChargebackCopy::failed);
        copy.start();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().toString().contains(u"is not there"_s));
        QVERIFY(QDir(m_folder->path()).mkdir(u"gone"_s));
        QSignalSpy copied(&copy, &ChargebackCopy::copied);
        copy.look(); // nothing was marked as done
        QTRY_COMPARE(copied.size(), 1);
    }

    void pseudonymsGetAKeyFirst()
    {
        ChargebackPlan plan{true, m_folder->path(), {}};
        plan.question.pseudonymised = true;
        this->plan(plan);
        ChargebackCopy copy(m_live->service, pdf());
        QSignalSpy copied(&copy, &ChargebackCopy::copied);
        copy.start();
        QTRY_COMPARE(copied.size(), 1);
        QVERIFY(contents(u"spendscope-chargeback-2026-10-groups.csv"_s).contains("user-"));
        QVERIFY(!contents(u"spendscope-chargeback-2026-10-groups.csv"_s).contains("@"));
    }

    void plansAreKeptAsText()
    {
        ChargebackPlan plan{true, u"/srv/finance"_s, {}};
        plan.question.by = ChargebackQuestion::By::Centres;
        plan.question.period = ChargebackQuestion::Period::Cycle;
        plan.question.connection = u"Team"_s;
        plan.question.pseudonymised = true;
        QCOMPARE(ChargebackPlan::fromText(plan.toText()), plan);
        QCOMPARE(ChargebackPlan::fromText(u"what"_s), ChargebackPlan());
        QVERIFY(!ChargebackPlan::fromText(u"{\"on\": true}"_s).on); // without a folder there is nowhere to
    }

private:
    static ChargebackCopy::MakePdf pdf()
    {
        return [](const DigestDocument &document) { return "%PDF " + document.title.toUtf8(); };
    }
    void plan(const ChargebackPlan &plan)
    {
        const auto kept = m_live->workspace->writer().run(
            [&](store::StoreSession &session) { session.transact([&] { chargebackplan::save(session, plan); }); });
        QVERIFY(kept.ok());
    }
    QStringList names() const { return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name); }
    QByteArray contents(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<LiveSpend> m_live;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(tst_ChargebackCopy)
#include "tst_chargebackcopy.moc"
