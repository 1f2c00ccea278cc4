// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/support/pageserver.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace spend::bench
{

namespace
{
double seconds(const timeval &time)
{
    return double(time.tv_sec) + double(time.tv_usec) / 1e6;
}

/// All events as one text, commas between them: a page is a slice of it.
class Answers
{
public:
    explicit Answers(const EventMaker &maker)
        : m_maker(maker)
    {
        m_begins.reserve(std::size_t(maker.count) + 1);
        m_json.reserve(std::size_t(maker.count) * 500);
        for (std::int64_t i = 0; i < maker.count; ++i) {
            m_begins.push_back(m_json.size());
            maker.appendEvent(i, m_json);
            m_json += ',';
        }
        m_begins.push_back(m_json.size());
    }

    /// Reads requests and answers them until the other side closes.
    void serve(int socket) const
    {
        std::string input;
        while (true) {
            std::size_t headEnd = input.find("\r\n\r\n");
            while (headEnd == std::string::npos || input.size() < headEnd + 4 + bodyLength(input, headEnd)) {
                char buffer[4096];
                const ssize_t got = read(socket, buffer, sizeof buffer);
                if (got <= 0) {
                    close(socket);
                    return;
                }
                input.append(buffer, std::size_t(got));
                headEnd = input.find("\r\n\r\n");
            }
            const std::size_t length = bodyLength(input, headEnd);
            answer(socket, std::string_view(input).substr(0, headEnd),
                std::string_view(input).substr(headEnd + 4, length));
            input.erase(0, headEnd + 4 + length);
        }
    }

private:
    static std::size_t bodyLength(const std::string &input, std::size_t headEnd)
    {
        constexpr std::string_view name = "\r\ncontent-length:";
        const auto at = std::search(input.begin(), input.begin() + std::ptrdiff_t(headEnd), name.begin(), name.end(),
            [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; });
        if (at == input.begin() + std::ptrdiff_t(headEnd))
            return 0;
        return std::size_t(std::atoll(input.c_str() + (at - input.begin()) + std::ptrdiff_t(name.size())));
    }
    static std::int64_t numberAfter(std::string_view body, std::string_view name)
    {
        const auto at = body.find(name);
        return at == std::string_view::npos ? 0 : std::atoll(std::string(body.substr(at + name.size(), 24)).c_str());
    }
    std::int64_t firstBelow(std::int64_t ms) const
    {
        std::int64_t low = 0;
        std::int64_t high = m_maker.count;
        while (low < high) {
            const std::int64_t middle = (low + high) / 2;
            if (m_maker.timestampMs(middle) < ms)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }
    static void send(int socket, const char *status, std::string_view a, std::string_view b, std::string_view c)
    {
        const std::string head = std::string("HTTP/1.1 ") + status
            + "\r\nContent-Type: application/json\r\nContent-Length: "
            + std::to_string(a.size() + b.size() + (b.empty() ? 0 : c.size())) + "\r\n\r\n";
        write(socket, head + std::string(a), b.empty() ? 0 : MSG_MORE);
        if (!b.empty()) {
            write(socket, b, MSG_MORE);
            write(socket, c, 0);
        }
    }
    static void write(int socket, std::string_view part, int flags)
    {
        while (!part.empty()) {
            const ssize_t sent = ::send(socket, part.data(), part.size(), MSG_NOSIGNAL | flags);
            if (sent <= 0)
                return;
            part.remove_prefix(std::size_t(sent));
        }
    }
    void answer(int socket, std::string_view head, std::string_view body) const
    {
        const std::string_view path = head.substr(0, head.find("\r\n"));
        const auto asks = [&](std::string_view part) { return path.find(part) != std::string_view::npos; };
        if (asks("/filtered-usage-events")) {
            const std::int64_t first = firstBelow(numberAfter(body, "\"endDate\":"));
            const std::int64_t end = firstBelow(numberAfter(body, "\"startDate\":"));
            const std::int64_t page = std::max<std::int64_t>(1, numberAfter(body, "\"page\":"));
            const std::int64_t from = std::min(end, first + (page - 1) * EventMaker::pageSize);
            const std::int64_t to = std::min(end, from + EventMaker::pageSize);
            std::string_view events;
            if (to > from) {
                const std::size_t begin = m_begins[std::size_t(from)];
                events = std::string_view(m_json).substr(begin, m_begins[std::size_t(to)] - 1 - begin);
            }
            const std::string tail = EventMaker::pageTail(end - first, page);
            if (events.empty())
                send(socket, "200 OK", EventMaker::pageHead(end - first) + tail, {}, {});
            else
                send(socket, "200 OK", EventMaker::pageHead(end - first), events, tail);
        } else if (asks("/teams/members")) {
            send(socket, "200 OK", "{\"teamMembers\":[]}", {}, {});
        } else if (asks("/teams/spend")) {
            send(socket, "200 OK", "{\"teamMemberSpend\":[],\"subscriptionCycleStart\":1793491200000,\"totalPages\":1}",
                {}, {});
        } else if (asks("/teams/daily-usage-data")) {
            send(socket, "200 OK", "{\"data\":[],\"pagination\":{\"hasNextPage\":false}}", {}, {});
        } else {
            send(socket, "403 Forbidden", "{\"error\":\"not in this plan\"}", {}, {});
        }
    }

    EventMaker m_maker;
    std::string m_json;
    std::vector<std::size_t> m_begins;
};
} // namespace

ProcessCost inOwnProcess(const std::function<bool()> &work)
{
    ProcessCost cost;
    const auto start = std::chrono::steady_clock::now();
    const pid_t process = fork();
    if (process < 0)
        return cost;
    if (process == 0)
        _exit(work() ? 0 : 1);
    int status = 0;
    rusage usage{};
    wait4(process, &status, 0, &usage);
    cost.ok = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    cost.wallSeconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    cost.cpuSeconds = seconds(usage.ru_utime) + seconds(usage.ru_stime);
    cost.peakBytes = std::int64_t{usage.ru_maxrss} * 1024;
    return cost;
}

PageServer::PageServer(const EventMaker &maker)
{
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (listener < 0 || bind(listener, reinterpret_cast<sockaddr *>(&address), size) != 0 || listen(listener, 16) != 0
        || getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return;
    int ready[2];
    if (pipe(ready) != 0)
        return;
    m_process = fork();
    if (m_process == 0) {
        const Answers answers(maker);
        if (write(ready[1], "x", 1) != 1)
            _exit(1);
        while (true) {
            const int connection = accept(listener, nullptr, nullptr);
            if (connection >= 0)
                std::thread([&answers, connection] { answers.serve(connection); }).detach();
        }
    }
    close(listener);
    close(ready[1]);
    char byte = 0;
    if (m_process > 0 && read(ready[0], &byte, 1) == 1)
        m_port = ntohs(address.sin_port);
    close(ready[0]);
}

PageServer::~PageServer()
{
    if (m_process > 0) {
        kill(m_process, SIGKILL);
        waitpid(m_process, nullptr, 0);
    }
}

} // namespace spend::bench
