// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/digestdocument.h"
#include "core/workspace/questionline.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <thread>

namespace spend
{

struct ChargebackAnswer;

/// Puts reports into a folder by the plan while the window is open, each once: as PDF where \c pdf makes one, as CSV
/// and as HTML. Files are written in a thread of its own, each whole or not at all. Lives in the UI thread.
class ChargebackCopy final : public QObject
{
    Q_OBJECT
public:
    using MakePdf = std::function<QByteArray(const DigestDocument &)>;
    ChargebackCopy(SpendService &spend, MakePdf pdf, QObject *parent = nullptr);
    ~ChargebackCopy() override;

    /// Looks now, whenever the figures or the plan change, and once an hour.
    void start();
    void look();

    /// The files of a report in a folder. Any thread.
    static Result<void> write(const ChargebackAnswer &answer, const QString &folder, const MakePdf &pdf);

Q_SIGNALS:
    void copied(const QString &sentence);
    void failed(const QString &sentence);

private:
    struct Due;
    void run(std::shared_ptr<const Due> due);
    void finish(const std::shared_ptr<const Due> &due, const Result<void> &result);

    SpendService &m_spend;
    MakePdf m_pdf;
    QuestionLine m_line;
    QTimer m_tick;
    bool m_busy = false;
    std::jthread m_thread;
};

} // namespace spend
