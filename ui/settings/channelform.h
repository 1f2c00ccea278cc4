// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alert/alertchannel.h"
#include "core/domain/secretkey.h"

#include <QHash>
#include <QList>
#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QStackedWidget;

namespace spend::ui
{

class KeyEdit;
class MailFields;

/// Everything about a channel: its kind (of a new one), name, what the kind needs, what it tells.
class ChannelForm final : public QWidget
{
    Q_OBJECT
public:
    /// \c isNew: the kind can be chosen, and no secret is stored yet.
    ChannelForm(const alert::AlertChannel &channel, bool isNew, QWidget *parent = nullptr);

    /// As it is written here, unchecked.
    alert::AlertChannel channel() const;
    /// What was typed as its secret; nothing: none, the stored one stays.
    std::optional<SecretKey> secret() const;

Q_SIGNALS:
    void edited();

private:
    QWidget *hookFields(const QString &objectName, const QString &explanation);
    QWidget *commandFields();
    QWidget *desktopFields();
    QWidget *buildTells();
    void showKind();
    alert::ChannelKind kind() const;

    alert::AlertChannel m_channel;
    bool m_isNew;
    bool m_nameIsOurs; ///< the name still is what a kind suggests
    QComboBox *m_kind;
    QLineEdit *m_name;
    QStackedWidget *m_fields;
    MailFields *m_mail;
    QHash<alert::ChannelKind, KeyEdit *> m_hooks;
    QLineEdit *m_command = nullptr;
    QSpinBox *m_seconds = nullptr;
    QList<std::pair<IncidentKind, QCheckBox *>> m_tells;
    QComboBox *m_minimum;
};

} // namespace spend::ui
