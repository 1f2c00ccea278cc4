// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/workspace/connectionservice.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace spend::ui
{

class AdvancedForm;
class FormField;
class KeyEdit;

/// The fields of a connection. The wizard and the Edit dialog show the same form; Edit has no key.
class ConnectionForm final : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { New, Edit };
    ConnectionForm(Kind kind, ConnectionService &connections, Clock &clock, QWidget *parent = nullptr);

    /// Shows what a connection has now. Its own name is not taken.
    void load(ConnectionId id, const ConnectionSettings &settings);
    /// Checks every field, marks what is wrong and moves the focus there. True: \c settings is complete.
    bool store(ConnectionSettings *settings);
    SecretKey key() const;
    void forgetKey();

    /// Puts a problem under the field that it is about; false where it is about none.
    bool showProblem(const Problem &problem);
    void clearProblems();
    void setLocked(bool locked);
    void setAdvancedOpen(bool open);

Q_SIGNALS:
    void edited();

private:
    void buildKeyField();
    void focusOn(FormField *field);

    Kind m_kind;
    ConnectionService &m_connections;
    ConnectionId m_id = 0;
    ConnectionSettings m_loaded;
    QLineEdit *m_name;
    KeyEdit *m_key = nullptr;
    QToolButton *m_fold;
    AdvancedForm *m_advanced;
    FormField *m_nameField;
    FormField *m_keyField = nullptr;
};

} // namespace spend::ui
