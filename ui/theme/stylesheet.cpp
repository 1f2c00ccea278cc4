// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylesheet.h"

#include "ui/theme/density.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr auto sheet = uR"(
QToolTip { background: @surface; color: @text; border: 1px solid @line; padding: 5px 7px; }
QFrame[role="card"] { background: @surface; border: 1px solid @line; border-radius: @cardCorner; }
QFrame[role="popup"] { background: @surface; border: 1px solid @line; }
QFrame[role="rail"] { background: @rail; border: none; border-right: 1px solid @line; }
QDialog, QWizard, QWizardPage, QMessageBox { background: @surface; }

QLabel { background: transparent; color: @text; }
QLabel:disabled { color: @faint; }
QLabel[role="title"] { font-size: @pageTitle; font-weight: 700; }
QLabel[role="dialogTitle"] { font-size: @dialogTitle; font-weight: 600; }
QLabel[role="cardTitle"] { font-size: @cardTitle; font-weight: 600; }
QLabel[role="section"] { font-weight: 600; }
QLabel[role="muted"] { color: @muted; }
QLabel[role="explanation"] { color: @muted; font-size: @explanation; }
QLabel[role="good"] { color: @good; }
QLabel[role="bad"] { color: @bad; }
QLabel[role="fieldError"] { color: @bad; font-size: @explanation; }

QPushButton { background: @surface; color: @text; border: 1px solid @line; border-radius: @controlCorner;
    padding: 0 11px; min-height: @controlHeight; font-weight: 500; }
QPushButton:hover { background: @hover; }
QPushButton:pressed, QPushButton:open { background: @line; }
QPushButton:focus { border: 1px solid @accent; }
QPushButton:checked { background: @accentPale; color: @accent; }
QPushButton:disabled { color: @faint; background: @surface; }
QPushButton::menu-indicator { image: none; width: 0; }
QPushButton[role="primary"], QWizard QPushButton:default { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton[role="primary"]:hover, QWizard QPushButton:default:hover { background: @accentHover; }
QPushButton[role="primary"]:pressed, QWizard QPushButton:default:pressed { background: @accentPressed; }
QPushButton[role="primary"]:focus, QWizard QPushButton:default:focus { border: 2px solid @focusOnAccent; padding: 0 10px; min-height: @focusedHeight; }
QPushButton[role="primary"]:disabled, QWizard QPushButton:default:disabled { background: @accentPale; border-color: @accentPale; color: @accentOff; }
QPushButton[role="danger"] { background: @bad; border-color: @bad; color: @onBad; }
QPushButton[role="danger"]:focus { border: 2px solid @text; padding: 0 10px; min-height: @focusedHeight; }
QPushButton[role="link"], QToolButton[role="link"] { background: transparent; color: @accent; border: 1px solid transparent;
    border-radius: 4px; padding: 1px 2px; min-height: 18px; text-align: left; font-weight: 400; margin-left: -3px; }
QPushButton[role="link"]:hover, QToolButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus, QToolButton[role="link"]:focus { border: 1px solid @accent; }
QPushButton[role="figure"] { background: transparent; border: 1px solid transparent; border-radius: 5px; padding: 0 3px; margin-left: -4px;
    min-height: 30px; font-size: @tileValue; font-weight: 600; text-align: left; }
QPushButton[role="figure"]:hover { text-decoration: underline; background: transparent; }
QPushButton[role="figure"]:focus { border: 1px solid @accent; }
QPushButton[role="listEntry"] { background: transparent; border: 1px solid transparent; text-align: left; font-weight: 400; }
QPushButton[role="listEntry"]:hover { background: @hover; }
QPushButton[role="listEntry"]:checked { background: @accentPale; color: @accent; font-weight: 600; }
QPushButton[role="listEntry"]:focus { border: 1px solid @accent; }
QToolButton[role="fold"] { background: transparent; color: @muted; border: 1px solid transparent; border-radius: 4px;
    padding: 2px; font-weight: 500; margin-left: -6px; }
QToolButton[role="fold"]:hover { color: @text; }
QToolButton[role="fold"]:focus { border: 1px solid @accent; }
QToolButton[role="reveal"] { background: transparent; color: @muted; border: 1px solid transparent; border-radius: 4px; padding: 2px 6px; }
QToolButton[role="reveal"]:hover { color: @text; }
QToolButton[role="reveal"]:focus { border: 1px solid @accent; color: @accent; }
QToolButton[role="icon"] { background: transparent; border: 1px solid transparent; border-radius: @controlCorner; padding: 4px; }
QToolButton[role="icon"]:hover, QToolButton[role="icon"]:pressed { background: @hover; }
QToolButton[role="icon"]:focus { border: 1px solid @accent; }
QToolButton::menu-indicator { image: none; }

QCheckBox, QRadioButton { color: @text; spacing: 7px; border: 1px solid transparent; border-radius: 4px; padding: 1px 3px; }
QCheckBox:focus, QRadioButton:focus { border: 1px solid @accent; }
QCheckBox:disabled, QRadioButton:disabled { color: @faint; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid @muted; border-radius: 4px; background: @background; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border: 1px solid @accent; }
QCheckBox::indicator:checked { background: @accentPale; border: 1px solid @accent; image: url(:/icons/menu-check.svg); }
QRadioButton::indicator { width: 12px; height: 12px; border: 1px solid @muted; border-radius: 7px; background: @background; }
QRadioButton::indicator:checked { width: 4px; height: 4px; border: 5px solid @accent; border-radius: 7px; background: @onAccent; }

QLineEdit, QSpinBox, QDateEdit, QTimeEdit, QComboBox { background: @background; color: @text; border: 1px solid @line;
    border-radius: @controlCorner; padding: 0 10px; min-height: @fieldHeight; selection-background-color: @accent; selection-color: @onAccent; lineedit-password-character: 8226; }
QLineEdit:focus, QSpinBox:focus, QDateEdit:focus, QTimeEdit:focus, QComboBox:focus, QComboBox:on { border: 1px solid @accent; }
QLineEdit:disabled, QSpinBox:disabled, QDateEdit:disabled, QTimeEdit:disabled, QComboBox:disabled { color: @faint; }
QLineEdit[invalid="true"], QSpinBox[invalid="true"] { border: 1px solid @bad; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 26px; subcontrol-position: center right; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(:/icons/arrow-down.svg); width: 12px; height: 12px; }
QSpinBox::up-button, QTimeEdit::up-button, QSpinBox::down-button, QTimeEdit::down-button { border: none; width: 22px; background: transparent; }
QSpinBox::up-button, QTimeEdit::up-button { subcontrol-position: top right; margin: 3px 3px 0 0; }
QSpinBox::down-button, QTimeEdit::down-button { subcontrol-position: bottom right; margin: 0 3px 3px 0; }
QSpinBox::up-arrow, QTimeEdit::up-arrow { image: url(:/icons/arrow-up.svg); width: 10px; height: 10px; }
QSpinBox::down-arrow, QTimeEdit::down-arrow { image: url(:/icons/arrow-down.svg); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: @surface; color: @text; border: 1px solid @line; padding: 4px; outline: none;
    selection-background-color: @accentPale; selection-color: @accent; }
QComboBox QAbstractItemView::item { min-height: 28px; padding: 0 8px; border-radius: 5px; }

QMenu { background: @surface; color: @text; border: 1px solid @line; padding: 5px; }
QMenu::item { padding: @menuPadding 26px @menuPadding 9px; border-radius: 5px; }
QMenu[role="choices"]::item { padding-left: 28px; }
QMenu::icon { left: 7px; }
QMenu::item:selected { background: @accentPale; color: @accent; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @line; margin: 5px 6px; }
QMenu::indicator { width: 14px; height: 14px; left: 7px; }
QMenu::indicator:checked { image: url(:/icons/menu-check.svg); }

QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 2px; }
QScrollBar::handle { background: @line; border-radius: 3px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: @faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }

QGraphicsView { background: transparent; border: none; }
QTextBrowser[role="document"] { background: transparent; color: @text; border: 1px solid transparent; border-radius: 5px; padding: 0;
    selection-background-color: @accent; selection-color: @onAccent; }
QTextBrowser[role="document"]:focus { border: 1px solid @accent; }
QListWidget[role="contents"] { background: transparent; border: 1px solid transparent; border-radius: 5px; outline: none; }
QListWidget[role="contents"]:focus { border: 1px solid @accent; }
QListWidget[role="contents"]::item { padding: 5px 8px; border-radius: 5px; color: @text; }
QListWidget[role="contents"]::item:disabled { color: @muted; }
QListWidget[role="contents"]::item:hover:enabled { background: @hover; }
QListWidget[role="contents"]::item:selected { background: @accentPale; color: @accent; }
QTableView { background: transparent; border: none; outline: none; selection-background-color: transparent; }
QTableView[role="list"] { border: 1px solid @line; border-radius: 5px; selection-background-color: @accentPale; selection-color: @text; }
QTableView[role="list"]:focus { border: 1px solid @accent; }
QTableView[role="list"] QHeaderView::section { background: @surface; color: @muted; border: none; border-bottom: 1px solid @line; padding: 5px 6px; }
QPlainTextEdit { background: @background; color: @text; border: 1px solid @line; border-radius: @controlCorner; padding: 4px;
    selection-background-color: @accent; selection-color: @onAccent; }
QPlainTextEdit:focus { border: 1px solid @accent; }
QHeaderView { background: transparent; border: none; }

QCalendarWidget QWidget { background: @surface; color: @text; }
QCalendarWidget QToolButton { background: transparent; color: @text; border: 1px solid transparent; border-radius: 5px; padding: 4px 8px; font-weight: 600; }
QCalendarWidget QToolButton:hover { background: @hover; }
QCalendarWidget QToolButton:focus { border-color: @accent; }
QCalendarWidget QToolButton#qt_calendar_prevmonth { qproperty-icon: url(:/icons/arrow-left.svg); }
QCalendarWidget QToolButton#qt_calendar_nextmonth { qproperty-icon: url(:/icons/arrow-right.svg); }
QCalendarWidget QAbstractItemView { background: @surface; color: @text; selection-background-color: @accent; selection-color: @onAccent; outline: none; }
QCalendarWidget QAbstractItemView:disabled { color: @faint; }
)";

QString px(int value)
{
    return QString::number(value) + u"px"_s;
}
} // namespace

QString styleSheet(const Tokens &t)
{
    // Longer names first where one begins another.
    const std::pair<QString, QString> values[] = {
        {u"@focusOnAccent"_s, t.text.name()},
        {u"@accentHover"_s, blended(t.text, t.accent, 0.12).name()},
        {u"@accentPressed"_s, blended(t.text, t.accent, 0.24).name()},
        {u"@accentPale"_s, t.accentPale.name()},
        {u"@accentOff"_s, blended(t.accent, t.accentPale, 0.6).name()},
        {u"@accent"_s, t.accent.name()},
        {u"@onAccent"_s, t.onAccent.name()},
        {u"@onBad"_s, t.dark ? t.background.name() : t.surface.name()},
        {u"@background"_s, t.background.name()},
        {u"@bad"_s, t.bad.name()},
        {u"@good"_s, t.good.name()},
        {u"@surface"_s, t.surface.name()},
        {u"@rail"_s, t.rail.name()},
        {u"@line"_s, t.line.name()},
        {u"@hover"_s, t.hover.name()},
        {u"@text"_s, t.text.name()},
        {u"@muted"_s, t.muted.name()},
        {u"@faint"_s, t.faint.name()},
        {u"@focusedHeight"_s, px(controlHeight() - 2)},
        {u"@controlHeight"_s, px(controlHeight())},
        {u"@fieldHeight"_s, px(fieldHeight())},
        {u"@menuPadding"_s, px(menuPadding())},
        {u"@cardCorner"_s, px(corner::card)},
        {u"@controlCorner"_s, px(corner::control)},
        {u"@pageTitle"_s, px(textPixels(TextRole::PageTitle))},
        {u"@dialogTitle"_s, px(textPixels(TextRole::DialogTitle))},
        {u"@cardTitle"_s, px(textPixels(TextRole::CardTitle))},
        {u"@tileValue"_s, px(textPixels(TextRole::TileValue))},
        {u"@explanation"_s, px(textPixels(TextRole::Explanation))},
    };
    QString text = QString::fromUtf16(sheet);
    for (const auto &[name, value] : values)
        text.replace(name, value);
    return text;
}

void setRole(QWidget *widget, const QString &role)
{
    if (widget->property("role").toString() == role)
        return;
    widget->setProperty("role", role);
    if (widget->testAttribute(Qt::WA_WState_Polished)) { // the sheet selects by the property
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
}

} // namespace spend::ui
