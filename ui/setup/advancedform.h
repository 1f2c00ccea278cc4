// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/workspace/connectionservice.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;

namespace spend::ui
{

class FileChooser;
class FormField;

/// Base URL, first day, interval, proxy, own certificates and largest answer of a connection.
class AdvancedForm final : public QWidget
{
    Q_OBJECT
public:
    AdvancedForm(ConnectionService &connections, Clock &clock, QWidget *parent = nullptr);

    void load(const ConnectionSettings &settings);
    /// Writes the fields into \c settings, or marks the field that can't be read and returns it.
    FormField *store(ConnectionSettings *settings);
    void clearProblems();
    FormField *urlField() const { return m_urlField; }

Q_SIGNALS:
    void edited();

private:
    enum class FirstDay { NinetyDays, Own, AsFarAsItGoes };
    void enableParts();
    void buildReach();
    void chooseCaFile();

    ConnectionService &m_connections;
    UtcDay m_today;
    QLineEdit *m_url;
    QComboBox *m_firstDayKind;
    QDateEdit *m_firstDay;
    QSpinBox *m_interval;
    QComboBox *m_proxyKind;
    QLineEdit *m_proxy;
    QLineEdit *m_caFile;
    QSpinBox *m_mostAnswer;
    FormField *m_urlField;
    FormField *m_proxyField;
    FormField *m_caField;
    FormField *m_answerField;
    QWidget *m_chooseCaFile;
    FileChooser *m_files;
};

} // namespace spend::ui
