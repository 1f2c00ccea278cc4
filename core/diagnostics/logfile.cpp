// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnostics/logfile.h"

#include <QDir>
#include <QFileInfo>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
QString numbered(const QString &path, int number)
{
    return number == 0 ? path : path + u'.' + QString::number(number);
}
} // namespace

LogFile::LogFile(const QString &path, qint64 mostBytes)
    : m_path(path)
    , m_mostBytes(mostBytes)
    , m_file(path)
{
}

void LogFile::write(QByteArrayView line)
{
    QByteArray text = line.toByteArray();
    text.replace('\r', "\\r").replace('\n', "\\n").append('\n');
    const std::scoped_lock lock(m_mutex);
    if (!m_file.isOpen())
        openFile();
    if (m_file.isOpen() && m_file.size() > 0 && m_file.size() + text.size() > m_mostBytes)
        rotate();
    if (!m_file.isOpen())
        return;
    m_file.write(text);
    m_file.flush();
}

void LogFile::openFile()
{
    QDir().mkpath(QFileInfo(m_path).path());
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

void LogFile::rotate()
{
    m_file.close();
    QFile::remove(numbered(m_path, olderFiles));
    for (int number = olderFiles; number > 0; --number)
        QFile::rename(numbered(m_path, number - 1), numbered(m_path, number));
    openFile();
}

QStringList LogFile::tail(const QString &path, int lines)
{
    QStringList found;
    for (int number = 0; number <= olderFiles && found.size() < lines; ++number) {
        QFile file(numbered(path, number));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        QStringList older = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        found = older.mid(std::max<qsizetype>(0, older.size() - (lines - found.size()))) + found;
    }
    return found;
}

} // namespace spend
