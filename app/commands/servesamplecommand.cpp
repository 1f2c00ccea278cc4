// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/servesamplecommand.h"

#include "app/commands/commandcontext.h"
#include "app/commands/parsedline.h"
#include "core/sample/samplekey.h"
#include "core/sample/sampleserver.h"

#include <QFile>

#include <condition_variable>
#include <mutex>

using namespace Qt::StringLiterals;

namespace spend::commands
{

namespace
{
struct Range {
    int least;
    int most;
};

/// A whole number in range, or why not.
Result<int> number(const ParsedLine &line, const QString &option, int byDefault, Range range)
{
    if (!line.has(option))
        return byDefault;
    bool isNumber = false;
    const int value = line.value(option).toInt(&isNumber);
    if (!isNumber || value < range.least || value > range.most)
        return Problem::invalidInput(
            u"--%1 takes a number from %2 to %3."_s.arg(option).arg(range.least).arg(range.most));
    return value;
}

/// The key goes into a file, as keys do: nothing that is printed ever holds one.
Result<QString> writeKeyFile(const QString &dataDir)
{
    const auto paths = Paths::prepare(dataDir);
    if (!paths)
        return paths.problem();
    const QString path = paths->dataDir + u"/sample.key"_s;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(sample::sampleKey().bytes() + '\n') < 0)
        return Problem{ProblemKind::Store, u"The file %1 can't be written."_s.arg(path),
            u"Choose another folder with --data-dir."_s, {}};
    return path;
}
} // namespace

QString ServeSampleCommand::name() const
{
    return u"serve-sample"_s;
}

QString ServeSampleCommand::summary() const
{
    return u"Run a sample service of a made-up company on this machine, for trying everything."_s;
}

QList<Option> ServeSampleCommand::options() const
{
    return {{u"port"_s, u"N"_s, u"Port on 127.0.0.1; default: any free one."_s},
        {u"seed"_s, u"N"_s, u"Another company; default: 7."_s}, {u"users"_s, u"N"_s, u"People; default: 40."_s},
        {u"days"_s, u"N"_s, u"Days of history; default: 180."_s}};
}

ExitStatus ServeSampleCommand::run(CommandContext &context, const ParsedLine &line)
{
    if (!line.positional().isEmpty())
        return context.wrongUsage(u"“serve-sample” takes options only."_s);
    const auto port = number(line, u"port"_s, 0, {0, 65'535});
    const auto seed = number(line, u"seed"_s, 7, {0, 2'000'000'000});
    const auto users = number(line, u"users"_s, 40, {1, 50'000});
    const auto days = number(line, u"days"_s, 180, {1, 1'500});
    for (const auto *value : {&port, &seed, &users, &days}) {
        if (!*value)
            return context.wrongUsage(value->problem().text);
    }
    const auto keyFile = writeKeyFile(context.dataDir());
    if (!keyFile)
        return context.fail(keyFile.problem());
    sample::SampleOptions options;
    options.seed = static_cast<quint64>(*seed);
    options.users = *users;
    options.days = *days;
    options.nowMs = context.clock().nowMs();
    options.followClock = true;
    options.anomalies = 1;
    sample::SampleServer server(context.clock());
    const auto url = server.start(options, static_cast<quint16>(*port));
    if (!url)
        return context.fail(url.problem());
    context.out() << "The sample service listens on " << url->toString() << "\nIts key lies in " << *keyFile
                  << "\nTry: spendscope-cli connection add Sample --key-file '" << *keyFile << "' --api-url "
                  << url->toString() << "\nCtrl+C ends it." << Qt::endl;
    std::mutex mutex;
    std::condition_variable_any stopped;
    std::unique_lock lock(mutex);
    stopped.wait(lock, context.environment().stop, [] { return false; });
    return ExitStatus::Done;
}

} // namespace spend::commands
