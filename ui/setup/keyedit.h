// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/secretkey.h"

#include <QLineEdit>

class QToolButton;

namespace spend::ui
{

/// A field for an Admin API key: masked, with a Show button that Tab reaches; white space around the key never stays.
class KeyEdit final : public QLineEdit
{
    Q_OBJECT
public:
    explicit KeyEdit(QWidget *parent = nullptr);
    ~KeyEdit() override;
    SecretKey key() const { return SecretKey::fromText(text()); }
    QToolButton *revealButton() const { return m_reveal; }
    /// Overwrites the key and forgets it with its undo history.
    void forget();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setRevealed(bool revealed);
    QToolButton *m_reveal;
};

} // namespace spend::ui
