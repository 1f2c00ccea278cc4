// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/share/exportdialog.h"

#include "core/workspace/pseudonymkey.h"
#include "ui/setup/formfield.h"
#include "ui/share/pagereport.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/dialogwidth.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notebox.h"
#include "ui/widgets/thinprogress.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
const QString kindKey = u"export/kind"_s;
const QString pseudonymsKey = u"export/pseudonyms"_s;

/// The kinds of the list: FOCUS in each version.
enum Choice { Details, Events, Focus13, Focus14, FocusJson };

QDate dateOf(UtcDay day)
{
    return QDate::fromString(day.iso(), Qt::ISODate);
}

UtcDay dayOf(const QDate &date)
{
    return UtcDay::ofDate(date.year(), date.month(), date.day());
}

QDateEdit *dateEdit(const QString &name, UtcDay day)
{
    auto *edit = new QDateEdit(dateOf(day));
    edit->setObjectName(name);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(u"yyyy-MM-dd"_s);
    return edit;
}
} // namespace

ExportDialog::ExportDialog(
    ConnectionService &connections, SpendService &spend, Clock &clock, QSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_spend(spend)
    , m_settings(settings)
    , m_kind(new QComboBox)
    , m_connection(new QComboBox)
    , m_pseudonyms(new QCheckBox(tr("Other names for people, the same at each export")))
    , m_about(wrappedLabel({}, u"explanation"_s))
    , m_progress(new ThinProgress)
    , m_note(new NoteBox)
    , m_close(new QPushButton(tr("Close")))
    , m_save(new QPushButton(tr("Save as…")))
    , m_chooser(new FileChooser(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export data"));
    const UtcDay today = UtcDay::ofMs(clock.nowMs());
    UtcDay from = today - 29;
    m_kind->setObjectName(u"exportKind"_s);
    m_kind->addItem(tr("Cost in full, for spreadsheets (CSV)"), Details);
    m_kind->addItem(tr("Usage events, each with every field (CSV)"), Events);
    m_kind->addItem(tr("FOCUS 1.3 cost data (CSV)"), Focus13);
    m_kind->addItem(tr("FOCUS 1.4 cost data (CSV)"), Focus14);
    m_kind->addItem(tr("FOCUS 1.3 cost data (JSON)"), FocusJson);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(settings.value(kindKey, int(Details)).toInt())));
    m_connection->setObjectName(u"exportConnection"_s);
    m_connection->addItem(tr("All connections"));
    for (const ConnectionView &view : connections.connections()) {
        m_connection->addItem(view.settings.name, view.settings.name);
        if (view.cycles)
            from = std::min(from, view.cycles->cycleStart(today));
    }
    m_from = dateEdit(u"exportFrom"_s, from);
    m_to = dateEdit(u"exportTo"_s, today);
    m_pseudonyms->setObjectName(u"exportPseudonyms"_s);
    m_pseudonyms->setChecked(settings.value(pseudonymsKey).toBool());
    m_progress->setAccessibleName(tr("Progress of the export"));
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // nothing jumps when it begins
    m_progress->setSizePolicy(policy);
    m_progress->setVisible(false);
    m_note->setVisible(false);
    m_note->setObjectName(u"exportNote"_s);
    m_close->setObjectName(u"exportClose"_s);
    m_close->setAutoDefault(false);
    m_save->setObjectName(u"exportSave"_s);
    setRole(m_save, u"primary"_s);
    m_save->setDefault(true);

    m_toField = new FormField(tr("Last day (UTC)"), m_to);
    auto *days = new QHBoxLayout;
    days->setSpacing(space::m);
    for (QWidget *const field :
        std::initializer_list<QWidget *>{new FormField(tr("First day (UTC)"), m_from), m_toField})
        days->addWidget(field, 1, Qt::AlignTop);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::s);
    foot->addWidget(m_progress, 1);
    foot->addWidget(m_close);
    foot->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 18);
    layout->setSpacing(space::l);
    layout->addWidget(plainLabel(windowTitle(), u"dialogTitle"_s));
    layout->addWidget(new FormField(tr("What"), m_kind));
    layout->addWidget(m_about);
    layout->addWidget(new FormField(tr("Connection"), m_connection));
    layout->addLayout(days);
    layout->addWidget(m_pseudonyms);
    layout->addWidget(m_note);
    layout->addStretch(1);
    layout->addLayout(foot);
    atLeastWide(*layout, 520);

    connect(m_kind, &QComboBox::activated, this, &ExportDialog::update);
    for (QDateEdit *const edit : {m_from, m_to})
        connect(edit, &QDateEdit::dateChanged, this, &ExportDialog::update);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::choose);
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
    update();
}

ExportDialog::~ExportDialog()
{
    if (m_stop)
        *m_stop = true;
}

DataExport::Kind ExportDialog::kind() const
{
    switch (m_kind->currentData().toInt()) {
    case Details:
        return DataExport::Kind::Details;
    case Events:
        return DataExport::Kind::Events;
    case FocusJson:
        return DataExport::Kind::FocusJson;
    default:
        return DataExport::Kind::FocusCsv;
    }
}

DateRange ExportDialog::range() const
{
    return {dayOf(m_from->date()), dayOf(m_to->date())};
}

void ExportDialog::update()
{
    const bool focus = kind() == DataExport::Kind::FocusCsv || kind() == DataExport::Kind::FocusJson;
    m_pseudonyms->setEnabled(focus && !isRunning());
    m_pseudonyms->setToolTip(focus ? QString() : tr("For FOCUS exports"));
    if (kind() == DataExport::Kind::Details)
        m_about->setText(tr("A row for each day, person, billing group, repository, model and kind, in dollars."));
    else if (kind() == DataExport::Kind::Events)
        m_about->setText(tr("A row for each usage event, newest first, in dollars."));
    else
        m_about->setText(tr("The FinOps Foundation's open schema for FinOps tools. A file with the metadata is written "
                            "beside it. Don't add it to Cursor's invoice."));
    const bool turned = range().last < range().first;
    if (turned)
        m_toField->showProblem(tr("The last day is before the first."));
    else
        m_toField->clearProblem();
    for (QWidget *const widget : std::initializer_list<QWidget *>{m_kind, m_connection, m_from, m_to})
        widget->setEnabled(!isRunning());
    m_save->setEnabled(!turned && !isRunning());
    m_close->setText(isRunning() ? tr("Stop") : tr("Close"));
}

void ExportDialog::choose()
{
    const bool json = kind() == DataExport::Kind::FocusJson;
    const QStringList names{u"costs"_s, u"events"_s, u"focus-1.3"_s, u"focus-1.4"_s, u"focus-1.3"_s};
    const QString ending = json ? u"json"_s : u"csv"_s;
    const QString name =
        shareFileName({names.value(m_kind->currentData().toInt()), range().first.iso(), u"to"_s, range().last.iso()});
    m_chooser->askWhereToSave(
        {windowTitle(), json ? tr("JSON (*.json)") : tr("CSV (*.csv)"), name + u'.' + ending, ending},
        [this](const QString &path) { exportTo(path); });
}

void ExportDialog::exportTo(const QString &path)
{
    if (isRunning())
        return;
    m_settings.setValue(kindKey, m_kind->currentData());
    m_settings.setValue(pseudonymsKey, m_pseudonyms->isChecked());
    DataExport what;
    what.kind = kind();
    what.range = range();
    if (m_connection->currentIndex() > 0)
        what.filters[Dimension::Connection].included = {m_connection->currentData().toString()};
    what.focusVersion = m_kind->currentData().toInt() == Focus14 ? FocusVersion::V1_4 : FocusVersion::V1_3;
    what.path = path;
    what.generatorVersion = QCoreApplication::applicationVersion();
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_note->setVisible(false);
    showDone(0);
    update();
    const bool focus = what.kind == DataExport::Kind::FocusCsv || what.kind == DataExport::Kind::FocusJson;
    if (!focus || !m_pseudonyms->isChecked()) {
        write(what);
        return;
    }
    const auto secret = std::make_shared<QByteArray>();
    m_spend.change(
        SpendService::Touches::Bookkeeping,
        [secret](store::StoreSession &session) { *secret = pseudonymKeyWithin(session); }, this,
        [this, what, secret](const Result<void> &made) {
            DataExport named = what;
            named.pseudonymSecret = *secret;
            if (made)
                write(named);
            else
                finish(made, what.path);
        });
}

void ExportDialog::write(const DataExport &what)
{
    // The service outlives its threads and this dialog may not: it is reached through the service's thread.
    const auto tell = [service = &m_spend, self = QPointer(this), path = what.path](const Result<void> &result) {
        QMetaObject::invokeMethod(
            service,
            [self, result, path] {
                if (self)
                    self->finish(result, path);
            },
            Qt::QueuedConnection);
    };
    m_spend.read(
        [what, tell, stop = m_stop, service = &m_spend, self = QPointer(this)](SpendSource &source) {
            int told = -1;
            tell(writeData(source, what, [&](double done) {
                if (const int percent = int(done * 100); percent != told) {
                    told = percent;
                    QMetaObject::invokeMethod(
                        service,
                        [self, done] {
                            if (self && self->isRunning())
                                self->showDone(done);
                        },
                        Qt::QueuedConnection);
                }
                return !*stop;
            }));
        },
        [tell](const Problem &problem) { tell(problem); });
}

void ExportDialog::showDone(double done)
{
    m_progress->setVisible(true);
    m_progress->setDone(done);
}

void ExportDialog::finish(const Result<void> &result, const QString &path)
{
    m_stop.reset();
    m_progress->setVisible(false);
    if (result)
        m_note->showNote(NoteBox::Tone::Good, tr("Saved"), QFileInfo(path).fileName());
    else if (result.problem().isCancelled())
        m_note->showNote(NoteBox::Tone::Caution, tr("Stopped"), tr("No file was written."));
    else
        m_note->showNote(NoteBox::Tone::Bad, tr("Not saved"), result.problem().sentence());
    m_note->setVisible(true);
    update();
}

void ExportDialog::reject()
{
    if (m_stop)
        *m_stop = true; // the first press stops, the next closes
    else
        QDialog::reject();
}

} // namespace spend::ui
