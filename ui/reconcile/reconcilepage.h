// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/workspace/connectionservice.h"
#include "core/workspace/figureexplanation.h"
#include "core/workspace/questionline.h"
#include "core/workspace/reconcilequestion.h"
#include "ui/shell/page.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QSettings;

namespace spend::ui
{

class DataFaces;
class DifferencesCard;
class FigureTable;
class InvoiceCard;
class Navigator;
class ReconcileModel;
class ReconcileTiles;
class ReconcileUserCard;
class SegmentedControl;
class SentenceLabel;
class StandingCard;

/// Which number is right: events against the service's own spend, user by user, a billing cycle at a time, with a plain
/// reason for each difference, and the invoice beside it.
class ReconcilePage final : public QWidget, public Page
{
    Q_OBJECT
public:
    ReconcilePage(ConnectionService &connections, SpendService &spend, Clock &clock, QSettings &settings,
        Navigator &navigator, QWidget *parent = nullptr);

    static PageEntry entry();
    QWidget *widget() override { return this; }
    void activated() override;

    /// Shows the cycle of a connection that holds the day. 0: the connection that is shown.
    void openCycle(ConnectionId connection, UtcDay day);
    const ReconcileQuestion &question() const { return m_question; }

Q_SIGNALS:
    /// Somebody wants a figure explained, which is there on the screen.
    void explanationAsked(const spend::FigureScope &scope, const QRect &globalAnchor);

private:
    QWidget *buildHead();
    QWidget *buildContent();
    void refresh();
    void ask();
    void showAnswer(const std::shared_ptr<const ReconcileAnswer> &answer);
    void showChoices();
    void showCurrentUser();
    const ReconciliationRow *currentRow() const;
    void openUser(const QString &key);
    void exploreUser();
    void setOnlyDifferences(bool only);
    UtcDay today() const;

    SpendService &m_spend;
    Clock &m_clock;
    QSettings &m_settings;
    Navigator &m_navigator;
    QuestionLine m_line;
    ReconcileQuestion m_question;
    std::shared_ptr<const ReconcileAnswer> m_answer;
    bool m_stale = true; ///< something changed since the last question

    SentenceLabel *m_sentence = nullptr;
    QWidget *m_controls = nullptr;
    QComboBox *m_connection = nullptr;
    QComboBox *m_cycle = nullptr;
    ReconcileTiles *m_tiles = nullptr;
    StandingCard *m_standing = nullptr;
    SegmentedControl *m_filter = nullptr;
    ReconcileModel *m_model = nullptr;
    FigureTable *m_table = nullptr;
    ReconcileUserCard *m_user = nullptr;
    DifferencesCard *m_differences = nullptr;
    InvoiceCard *m_invoice = nullptr;
    DataFaces *m_faces = nullptr;
};

} // namespace spend::ui
