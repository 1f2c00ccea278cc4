// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chargeback/chargebackcopy.h"

#include "core/chargeback/chargebackdocument.h"
#include "core/chargeback/chargebackplan.h"
#include "core/digest/digesthtml.h"
#include "core/digest/digestwords.h"
#include "core/output/atomicfile.h"
#include "core/store/storesession.h"
#include "core/workspace/pseudonymkey.h"

#include <QCoreApplication>
#include <QDir>

#include <chrono>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
struct ChargebackWording {
    Q_DECLARE_TR_FUNCTIONS(ChargebackWording)
};

constexpr std::chrono::hours rhythm{1};
} // namespace

struct ChargebackCopy::Due {
    QString folder;
    bool needsSecret = false; ///< pseudonyms are wanted and there is no key yet
    std::optional<ChargebackAnswer> answer;
};

ChargebackCopy::ChargebackCopy(SpendService &spend, MakePdf pdf, QObject *parent)
    : QObject(parent)
    , m_spend(spend)
    , m_pdf(std::move(pdf))
    , m_line(spend)
{
    m_tick.setInterval(rhythm);
    connect(&m_tick, &QTimer::timeout, this, &ChargebackCopy::look);
}

ChargebackCopy::~ChargebackCopy()
{
    if (m_thread.joinable())
        m_thread.join();
}

void ChargebackCopy::start()
{
    m_tick.start();
    connect(&m_spend, &SpendService::dataChanged, this, &ChargebackCopy::look);
    connect(&m_spend, &SpendService::notebookChanged, this, &ChargebackCopy::look);
    look();
}

void ChargebackCopy::look()
{
    if (m_busy)
        return;
    m_line.ask(
        [](SpendSource &source) {
            const ChargebackPlan plan = chargebackplan::load(source.store);
            const QByteArray secret = knownPseudonymKey(source.store);
            Due due{plan.folder, plan.on && plan.question.pseudonymised && secret.isEmpty(), {}};
            if (!due.needsSecret)
                due.answer = chargebackplan::due(source, secret);
            return due;
        },
        [this](const Result<std::shared_ptr<const Due>> &due) {
            if (m_busy || !due)
                return;
            if ((*due)->needsSecret)
                m_spend.change(
                    SpendService::Touches::Notebook, [](store::StoreSession &session) { pseudonymKeyWithin(session); },
                    this, [](const Result<void> &) {}); // the change leads to the next look
            else if ((*due)->answer)
                run(*due);
        });
}

Result<void> ChargebackCopy::write(const ChargebackAnswer &answer, const QString &folder, const MakePdf &pdf)
{
    const QDir place(folder);
    if (!place.exists())
        return Problem::invalidInput(ChargebackWording::tr("The folder %1 is not there.").arg(folder),
            ChargebackWording::tr("Choose another under Chargeback."));
    const QString name = place.filePath(chargebackFileName(answer));
    const DigestDocument document = chargebackDocument(answer);
    Result<void> written = AtomicFile::writeWhole(name + u".csv"_s, chargebackCsv(answer));
    if (written)
        written = AtomicFile::writeWhole(name + u".html"_s, htmlDigest(document).toUtf8());
    if (written && pdf)
        written = AtomicFile::writeWhole(name + u".pdf"_s, pdf(document));
    return written;
}

void ChargebackCopy::run(std::shared_ptr<const Due> due)
{
    m_busy = true;
    if (m_thread.joinable())
        m_thread.join(); // it has told its end already
    m_thread = std::jthread([this, due = std::move(due)] {
        const Result<void> written = write(*due->answer, due->folder, m_pdf);
        QMetaObject::invokeMethod(
            this, [this, due, written] { finish(due, written); }, Qt::QueuedConnection);
    });
}

void ChargebackCopy::finish(const std::shared_ptr<const Due> &due, const Result<void> &result)
{
    if (!result) {
        m_busy = false;
        Q_EMIT failed(result.problem().sentence());
        return;
    }
    m_spend.change(
        SpendService::Touches::Bookkeeping,
        [due](store::StoreSession &session) { chargebackplan::markCopied(session, *due->answer); }, this,
        [this, due](const Result<void> &) {
            m_busy = false;
            Q_EMIT copied(tr("The chargeback report of %1 was put into %2.")
                              .arg(digestwords::range(due->answer->period), due->folder));
        });
}

} // namespace spend
