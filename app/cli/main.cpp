// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/stopsignals.h"
#include "app/commands/commandline.h"
#include "core/secrets/keychainsecrets.h"
#include "core/secrets/processguard.h"
#include "core/trace/trace.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QLoggingCategory>

#include <cstdio>
#ifndef _WIN32
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    spend::secrets::guardProcess();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"spendscope-cli"_s);
    // Its words and figures are read by scripts: English in every country.
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    // Standard error is for people; what is for the log stays out of it.
    QLoggingCategory::setFilterRules(u"*.info=false\n*.debug=false"_s);

    QFile input;
    QFile output;
    QFile errors;
    const bool opened = input.open(stdin, QIODevice::ReadOnly) && output.open(stdout, QIODevice::WriteOnly)
        && errors.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
    if (!opened)
        return 1;
    spend::trace::nameThread("main");
    const spend::trace::Session tracing(spend::trace::Session::wantedPath());
    if (!tracing.problem().isEmpty())
        std::fprintf(stderr, "%s\n", qPrintable(tracing.problem()));
    spend::SystemClock clock;
    spend::secrets::KeychainSecrets keychain;
    const spend::StopSignals signals;
#ifdef _WIN32
    const bool isTerminal = false;
#else
    const bool isTerminal = isatty(STDERR_FILENO) == 1;
#endif
    const auto status = spend::commands::runCommandLine(QCoreApplication::arguments().mid(1),
        {input, output, errors, clock, keychain, signals.token(), isTerminal, {}, {}, true});
    output.flush();
    return static_cast<int>(status);
}
