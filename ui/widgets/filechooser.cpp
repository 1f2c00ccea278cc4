// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filechooser.h"

#include <QEvent>
#include <QFileDialog>
#include <QWidget>

#include <utility>

namespace spend::ui
{

namespace
{
constexpr int patienceMs = 300;
}

FileChooser::FileChooser(QWidget *asker)
    : QObject(asker)
    , m_asker(asker)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, &FileChooser::handOver);
}

FileChooser::~FileChooser()
{
    delete m_dialog; // its answer has nobody left to go to
}

void FileChooser::askWhereToSave(const FileQuestion &question, Take take)
{
    QFileDialog *dialog = newDialog(question, std::move(take));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(question.ending);
    dialog->selectFile(question.name);
    dialog->open();
}

void FileChooser::askWhatToOpen(const FileQuestion &question, Take take)
{
    QFileDialog *dialog = newDialog(question, std::move(take));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->open();
}

QFileDialog *FileChooser::dialog() const
{
    return m_dialog;
}

void FileChooser::answer(const QString &path)
{
    if (!m_dialog)
        return;
    m_path = path;
    m_dialog->reject();
}

QFileDialog *FileChooser::newDialog(const FileQuestion &question, Take take)
{
    if (m_dialog)
        m_dialog->reject();
    handOver();
    m_take = std::move(take);
    m_dialog = new QFileDialog(m_asker->window(), question.title, {}, question.filter);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { m_path = path; });
    connect(m_dialog, &QDialog::finished, this, &FileChooser::closed);
    return m_dialog;
}

void FileChooser::closed()
{
    m_dialog->disconnect(this);
    m_dialog = nullptr;
    if (m_path.isEmpty())
        return;
    m_asker->window()->installEventFilter(this);
    m_patience.start();
}

bool FileChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        QTimer::singleShot(0, this, &FileChooser::handOver); // once the window itself has heard of it
    return QObject::eventFilter(watched, event);
}

void FileChooser::handOver()
{
    m_patience.stop();
    m_asker->window()->removeEventFilter(this);
    const QString path = std::exchange(m_path, {});
    if (!path.isEmpty())
        std::exchange(m_take, {})(path);
}

} // namespace spend::ui
