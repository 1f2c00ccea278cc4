// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/diagnosticsdialog.h"

#include "core/diagnostics/diagnosticstext.h"
#include "core/diagnostics/logfile.h"
#include "core/diagnostics/logging.h"
#include "core/output/atomicfile.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/label.h"
#include "ui/widgets/peoplenames.h"

#include <QCheckBox>
#include <QClipboard>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSettings>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int toldLines = 2'000;

QByteArray randomSecret()
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->generate(random.begin(), random.end());
    return QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random);
}

/// Geometry and the like are bytes that tell nobody anything.
QMap<QString, QString> readableSettings(const QSettings &settings)
{
    QMap<QString, QString> texts;
    for (const QString &key : settings.allKeys()) {
        const QVariant value = settings.value(key);
        if (value.typeId() != QMetaType::QByteArray && value.canConvert<QString>())
            texts.insert(key, value.toString().left(200));
    }
    return texts;
}
} // namespace

DiagnosticsDialog::DiagnosticsDialog(
    SpendService &spend, const QSettings &settings, const QString &dataDir, QWidget *parent)
    : QDialog(parent)
    , m_line(spend)
    , m_settings(readableSettings(settings))
    , m_log(Logging::pathIn(dataDir))
    , m_secret(randomSecret())
    , m_chooser(new FileChooser(this))
    , m_text(new QPlainTextEdit)
    , m_pseudonyms(new QCheckBox(tr("Other names for &e-mail addresses")))
    , m_status(plainLabel({}, u"explanation"_s))
    , m_copy(new QPushButton(tr("&Copy")))
    , m_save(new QPushButton(tr("&Save…")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"diagnostics"_s);
    setWindowTitle(tr("Diagnostics"));
    resize(760, 560);
    m_text->setObjectName(u"diagnosticsText"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(tr("What is told"));
    m_pseudonyms->setObjectName(u"diagnosticsPseudonyms"_s);
    m_pseudonyms->setChecked(true);
    m_pseudonyms->setEnabled(!peoplenames::areHidden());
    m_copy->setObjectName(u"diagnosticsCopy"_s);
    m_save->setObjectName(u"diagnosticsSave"_s);
    m_save->setDefault(true);
    setRole(m_save, u"primary"_s);
    auto *close = new QPushButton(tr("Close"));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_pseudonyms);
    buttons->addWidget(m_status, 1);
    buttons->addWidget(close);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 18);
    layout->setSpacing(space::m);
    layout->addWidget(plainLabel(tr("Diagnostics"), u"dialogTitle"_s));
    layout->addWidget(wrappedLabel(tr("For whoever helps you: versions, statuses, the last runs and the end of the "
                                      "log. No key is in it. Nothing is "
                                      "sent anywhere; read it before you hand it on."),
        u"explanation"_s));
    layout->addWidget(m_text, 1);
    layout->addLayout(buttons);

    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_pseudonyms, &QCheckBox::toggled, this, &DiagnosticsDialog::ask);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(text());
        tell(tr("Copied."), false);
    });
    connect(m_save, &QPushButton::clicked, this, &DiagnosticsDialog::save);
    ask();
}

DiagnosticsDialog::~DiagnosticsDialog()
{
    m_threads.waitForDone();
}

QString DiagnosticsDialog::text() const
{
    return m_text->toPlainText();
}

void DiagnosticsDialog::ask()
{
    m_copy->setEnabled(false);
    m_save->setEnabled(false);
    tell(tr("Gathering…"), false);
    DiagnosticsParts parts;
    parts.program = u"spendscope %1"_s.arg(QCoreApplication::applicationVersion());
    parts.settings = m_settings;
    if (m_pseudonyms->isChecked())
        parts.pseudonyms.emplace(m_secret);
    m_line.ask(
        [parts, log = m_log](SpendSource &source) {
            DiagnosticsParts whole = parts;
            whole.nowMs = source.nowMs;
            whole.log = LogFile::tail(log, toldLines);
            return diagnosticsText(source.store, whole);
        },
        [this](const Result<std::shared_ptr<const QString>> &told) {
            if (!told) {
                tell(told.problem().sentence(), true);
                return;
            }
            m_text->setPlainText(**told);
            m_copy->setEnabled(true);
            m_save->setEnabled(true);
            tell({}, false);
        });
}

void DiagnosticsDialog::save()
{
    m_chooser->askWhereToSave(
        {tr("Save diagnostics"), tr("Text (*.txt);;All files (*)"), u"spendscope-diagnostics.txt"_s, u"txt"_s},
        [this](const QString &path) { write(path); });
}

void DiagnosticsDialog::write(const QString &path)
{
    tell(tr("Saving…"), false);
    m_threads.start([this, path, bytes = text().toUtf8()] {
        const Result<void> done = AtomicFile::writeWhole(path, bytes);
        QMetaObject::invokeMethod(
            this, [this, path, done] { tell(done ? tr("Saved.") : done.problem().sentence(), !done); },
            Qt::QueuedConnection);
    });
}

void DiagnosticsDialog::tell(const QString &sentence, bool isProblem)
{
    setRole(m_status, isProblem ? u"fieldError"_s : u"explanation"_s);
    m_status->setText(sentence);
}

} // namespace spend::ui
