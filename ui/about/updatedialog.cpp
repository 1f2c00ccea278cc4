// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/about/updatedialog.h"

#include "core/update/buildinfo.h"
#include "ui/about/updatewatch.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/dialogwidth.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMargins>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr QMargins margins(24, 20, 24, 18);
constexpr int leastWidth = 620;

/// Room for all of the text at the dialog's least width: a screen that bounds the dialog's width is not asked again for
/// its height.
void keepWhole(QLabel &label)
{
    label.ensurePolished();
    label.setMinimumHeight(label.heightForWidth(leastWidth - margins.left() - margins.right()));
}
} // namespace

UpdateDialog::UpdateDialog(const UpdateSource &source, UpdateWatch &watch, QWidget *parent)
    : QDialog(parent)
    , m_check(source)
    , m_title(plainLabel(tr("Check for updates"), u"dialogTitle"_s))
    , m_text(wrappedLabel({}))
    , m_status(wrappedLabel({}, u"explanation"_s))
    , m_weekly(new QCheckBox(tr("Look once a &week by itself, while Spendscope runs")))
    , m_go(new QPushButton(tr("Check &now")))
    , m_page(new QPushButton(tr("&Read more")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"updates"_s);
    setWindowTitle(tr("Check for updates"));
    m_text->setObjectName(u"updatesText"_s);
    m_status->setObjectName(u"updatesStatus"_s);
    m_weekly->setObjectName(u"updatesWeekly"_s);
    m_go->setObjectName(u"updatesCheck"_s);
    m_page->setObjectName(u"updatesPage"_s);
    setRole(m_go, u"primary"_s);
    auto *close = new QPushButton(tr("Close"));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_page);
    buttons->addWidget(m_go);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margins);
    layout->setSpacing(space::m);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_weekly);
    layout->addWidget(m_status);
    layout->addStretch(1);
    layout->addLayout(buttons);
    atLeastWide(*layout, leastWidth);

    m_page->hide();
    if (source.isSet()) {
        m_text->setText(tr("Spendscope would read one file:\n%1\n\nNothing is said about you or your team, the file's "
                           "signature is checked, and you are only told: nothing is downloaded or installed.")
                            .arg(source.url.toDisplayString()));
        m_go->setDefault(true);
    } else {
        m_text->setText(tr("This copy was built without an address to look at. Whoever you have it from, such as your "
                           "system's package manager, brings newer versions.\n\nYours is version %1.")
                            .arg(build::version()));
        m_go->hide();
        m_weekly->hide();
        close->setDefault(true);
    }
    keepWhole(*m_text);
    m_weekly->setChecked(watch.isAllowed());
    m_status->hide();

    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &UpdateDialog::check);
    connect(m_weekly, &QCheckBox::toggled, this, [&watch](bool allowed) { watch.setAllowed(allowed); });
    connect(&m_check, &UpdateCheck::finished, this, &UpdateDialog::takeIn);
    connect(m_page, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(m_found.page); });
}

void UpdateDialog::check()
{
    m_go->setEnabled(false);
    m_status->show();
    setRole(m_status, u"explanation"_s);
    m_status->setText(tr("Reading…"));
    m_check.start();
}

void UpdateDialog::takeIn(const Result<std::optional<UpdateNotice>> &answer)
{
    m_go->setEnabled(true);
    m_status->show();
    if (!answer) {
        setRole(m_status, u"fieldError"_s);
        m_status->setText(answer.problem().sentence());
        return;
    }
    if (answer.value()) {
        tell(*answer.value());
        return;
    }
    setRole(m_status, u"explanation"_s);
    m_status->setText(tr("Version %1 is the newest one.").arg(m_check.source().current.toString()));
}

void UpdateDialog::tell(const UpdateNotice &notice)
{
    m_found = notice;
    m_title->setText(tr("Spendscope %1 is there").arg(notice.version.toString()));
    QString text = tr("Yours is version %1.").arg(m_check.source().current.toString());
    if (notice.published.isValid())
        text += u' ' + tr("The new one is of %1.").arg(QLocale().toString(notice.published, QLocale::LongFormat));
    m_text->setText(notice.summary.isEmpty() ? text : text + u"\n\n"_s + notice.summary);
    keepWhole(*m_text);
    m_status->show();
    setRole(m_status, u"explanation"_s);
    m_status->setText(tr("Install it the way this copy came. It can be read about at %1.").arg(notice.page.host()));
    m_go->hide();
    m_page->show();
    m_page->setDefault(true);
    m_page->setFocus();
}

} // namespace spend::ui
