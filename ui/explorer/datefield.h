// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/utcday.h"

#include <QLineEdit>

#include <optional>

namespace spend::ui
{

/// The day that a person wrote: "2026-11-22", "Nov 22, 2026", "22 Nov", "11/22/2026" as the locale has it. Without a
/// year, the last such day up to today.
std::optional<UtcDay> dayFromText(const QString &text, UtcDay today);

/// A day that can be typed; Up and Down go to the next and the previous one. Days after today are not taken.
class DateField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit DateField(QWidget *parent = nullptr);
    /// Without a signal.
    void setDay(UtcDay day, UtcDay today);
    /// Nothing where the text is no day up to today.
    std::optional<UtcDay> day() const { return m_day; }

Q_SIGNALS:
    /// A person wrote something else; it need not be a day.
    void edited();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void read();
    void show(UtcDay day);
    void markInvalid(bool invalid);

    UtcDay m_today;
    std::optional<UtcDay> m_day;
};

} // namespace spend::ui
