// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chargeback/chargeback.h"
#include "core/domain/clock.h"
#include "core/workspace/connectionservice.h"
#include "core/workspace/questionline.h"
#include "ui/shell/page.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QLabel;
class QPushButton;
class QSettings;
class QToolButton;

namespace spend::ui
{

class ChoiceButton;
class DataFaces;
class DigestFile;
class DigestView;
class FileChooser;
class Navigator;
class SegmentedControl;

/// What each billing group or cost centre is charged for a month or a billing cycle: the report as finance gets it, to
/// read, to save as PDF, CSV and HTML, and to have put into a folder.
class ChargebackPage final : public QWidget, public Page
{
    Q_OBJECT
public:
    ChargebackPage(ConnectionService &connections, SpendService &spend, Clock &clock, QSettings &settings,
        Navigator &navigator, QWidget *parent = nullptr);

    static PageEntry entry();
    QWidget *widget() override { return this; }
    void activated() override;

    const ChargebackQuestion &question() const { return m_question; }
    std::shared_ptr<const ChargebackAnswer> answer() const { return m_answer; }
    FileChooser *chooser() const { return m_chooser; }
    /// A sentence beside the buttons.
    void say(const QString &sentence, bool trouble = false);
    /// What the file dialogs do once a file was chosen.
    void savePdf(const QString &path);
    void saveCsv(const QString &path);
    void saveHtml(const QString &path);

private:
    QWidget *buildHead();
    QWidget *buildContent();
    void refresh();
    void ask();
    void askNow(const QByteArray &secret);
    void showAnswer(const std::shared_ptr<const ChargebackAnswer> &answer);
    void choose(ChargebackQuestion question);
    void step(int periods);
    void chooseFile(const QString &title, const QString &filter, const QString &ending,
        void (ChargebackPage::*save)(const QString &));
    void updateButtons();
    void keepQuestion();

    ConnectionService &m_connections;
    SpendService &m_spend;
    Clock &m_clock;
    QSettings &m_settings;
    QuestionLine m_line;
    ChargebackQuestion m_question;
    std::shared_ptr<const ChargebackAnswer> m_answer;
    bool m_stale = true; ///< something changed since the last question

    DigestFile *m_file;
    FileChooser *m_chooser;
    QWidget *m_controls = nullptr;
    SegmentedControl *m_by = nullptr;
    SegmentedControl *m_period = nullptr;
    QToolButton *m_earlier = nullptr;
    QToolButton *m_later = nullptr;
    QLabel *m_shown = nullptr;
    DigestView *m_view = nullptr;
    QPushButton *m_pdf = nullptr;
    QPushButton *m_csv = nullptr;
    QPushButton *m_html = nullptr;
    QPushButton *m_centres = nullptr;
    QPushButton *m_plan = nullptr;
    QCheckBox *m_pseudonyms = nullptr;
    QLabel *m_status = nullptr;
    DataFaces *m_faces = nullptr;
};

} // namespace spend::ui
