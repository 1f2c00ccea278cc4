// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/digest.h"
#include "core/domain/clock.h"
#include "core/workspace/connectionservice.h"
#include "core/workspace/questionline.h"
#include "ui/digest/digestpdf.h"
#include "ui/shell/page.h"

#include <QWidget>

#include <functional>
#include <memory>

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
class Navigator;
class SegmentedControl;

/// The summary of a week or of a billing cycle, to read, to keep as a file and to send.
class DigestPage final : public QWidget, public Page
{
    Q_OBJECT
public:
    DigestPage(ConnectionService &connections, SpendService &spend, Clock &clock, QSettings &settings,
        Navigator &navigator, QWidget *parent = nullptr);

    static PageEntry entry();
    QWidget *widget() override { return this; }
    void activated() override;

    const DigestQuestion &question() const { return m_question; }
    /// How digests are sent, and how the schedule is opened; without, there are no buttons for it.
    void setPosting(std::function<void(const DigestQuestion &)> send, std::function<void()> schedule);
    /// A digest is being sent; meanwhile no other can be.
    void setPostBusy(bool busy);
    /// A sentence beside the buttons.
    void say(const QString &sentence, bool trouble = false);
    /// What the file dialogs do once a file was chosen.
    void savePdf(const QString &path);
    void saveHtml(const QString &path);

private:
    QWidget *buildHead();
    QWidget *buildContent();
    void refresh();
    void ask();
    void showAnswer(const std::shared_ptr<const DigestAnswer> &answer);
    void step(int periods);
    void chooseFile(
        const QString &title, const QString &filter, const QString &ending, void (DigestPage::*save)(const QString &));
    void sendNow();
    void updateButtons();

    Clock &m_clock;
    QSettings &m_settings;
    QuestionLine m_line;
    DigestQuestion m_question;
    std::shared_ptr<const DigestAnswer> m_answer;
    bool m_stale = true; ///< something changed since the last question
    std::function<void(const DigestQuestion &)> m_post;
    bool m_postBusy = false;

    DigestFile *m_file;
    QWidget *m_controls = nullptr;
    SegmentedControl *m_kind = nullptr;
    QToolButton *m_earlier = nullptr;
    QToolButton *m_later = nullptr;
    QLabel *m_period = nullptr;
    DigestView *m_view = nullptr;
    ChoiceButton *m_paper = nullptr;
    QPushButton *m_pdf = nullptr;
    QPushButton *m_html = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_plan = nullptr;
    QLabel *m_status = nullptr;
    DataFaces *m_faces = nullptr;
};

} // namespace spend::ui
