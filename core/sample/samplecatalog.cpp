// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/samplecatalog.h"

namespace spend::sample
{

namespace
{
constexpr SampleModel models[] = {
    {"claude-4.5-sonnet", 300, 1500, 375, 30, 26, false},
    {"claude-4.5-opus-high-thinking", 500, 2500, 625, 50, 9, false},
    {"claude-4.5-haiku", 100, 500, 125, 10, 7, false},
    {"gpt-5", 125, 1000, 125, 13, 11, false},
    {"gpt-5-codex", 125, 1000, 125, 13, 9, false},
    {"gpt-5-mini", 25, 200, 25, 3, 5, false},
    {"gemini-3-pro", 200, 1200, 200, 20, 7, false},
    {"gemini-2.5-flash", 30, 250, 30, 8, 4, false},
    {"grok-code-fast-1", 20, 150, 20, 2, 4, false},
    {"composer-2", 125, 1000, 125, 13, 10, true},
    {"default", 125, 600, 125, 25, 9, true},
    {"auto", 125, 600, 125, 25, 4, true},
    {"", 125, 600, 125, 25, 0, true},
};

constexpr SampleModel newcomer{"gpt-6-pro-preview", 1500, 12000, 1500, 150, 0, false};

constexpr SampleRepository repositories[] = {
    {"northwind/storefront", "main"},
    {"northwind/checkout-service", "main"},
    {"northwind/mobile-app", "develop"},
    {"northwind/data-pipelines", "main"},
    {"northwind/identity", "main"},
    {"northwind/search-index", "master"},
    {"northwind/infrastructure", "main"},
    {"northwind/design-system", "main"},
    {"northwind/billing-api", "main"},
    {"northwind/recommendations", "main"},
    {"northwind/warehouse-console", "master"},
    {"northwind/partner-portal", "main"},
    {"northwind/observability", "main"},
    {"northwind/docs", "main"},
    {"labs/agent-playground", "trunk"},
};

constexpr const char *groupNames[] = {
    "Storefront", "Payments", "Mobile", "Data & Search", "Platform", "Internal Tools", "Growth"};

constexpr const char *firstNames[] = {"Priya", "Tomáš", "Amara", "Lukas", "Mei", "Diego", "Sofia", "Noah", "Ingrid",
    "Kwame", "Yuki", "Elena", "Omar", "Hannah", "Rafael", "Aisha", "Jonas", "Chloé", "Arjun", "Zofia", "Mateo",
    "Linnea", "Samuel", "Nadia", "Viktor", "Grace", "Henrik", "Leila", "Marco", "Ines", "Daniel", "Freya", "Pavel",
    "Rosa", "Ethan", "Tara", "Bruno", "Maja", "Idris", "Clara"};

constexpr const char *lastNames[] = {"Nair", "Dvořák", "Okafor", "Schneider", "Chen", "Ramírez", "Rossi", "Bennett",
    "Larsen", "Mensah", "Tanaka", "Petrova", "Haddad", "Weber", "Costa", "Rahman", "Lindqvist", "Dubois", "Patel",
    "Kowalska", "García", "Nyberg", "Adeyemi", "Ivanova", "Horvath", "Kim", "Sørensen", "Farahani", "Bianchi", "Moreau",
    "Novak", "Hughes", "Sokolov", "Delgado", "Brooks", "Iyer", "Almeida", "Jovanović", "Diallo", "Fischer", "Walsh",
    "Nakamura", "Olsen", "Reyes", "Müller", "Singh", "Janssen", "Torres", "Eriksson", "Grant"};

constexpr const char *messages[] = {"Add invoice export", "Fix flaky checkout test", "Cache product images at the edge",
    "Upgrade the build image", "Handle a declined card twice in a row", "Move search ranking behind a flag",
    "Split the order worker", "Trim the startup path", "Rename \"cart\" to \"basket\", everywhere",
    "Retry the warehouse sync\n\nThe partner times out at midnight.\n- wait longer\n- log the reason",
    "Drop the legacy price table", "Show delivery dates in the customer's zone", "Review notes", "wip",
    "Add metrics for the recommender", "Make the menu reachable by keyboard", "Use the shared date picker",
    "Guard against empty feeds", "Speed up nightly aggregation", "Document the partner API"};

struct Holiday {
    int month, day;
};
constexpr Holiday holidays[] = {{1, 1}, {1, 2}, {4, 6}, {5, 1}, {5, 25}, {7, 3}, {9, 7}, {10, 3}, {11, 26}, {11, 27},
    {12, 24}, {12, 25}, {12, 26}, {12, 31}};
} // namespace

std::span<const SampleModel> sampleModels()
{
    return models;
}

const SampleModel &sampleModel(std::size_t number)
{
    return number == newcomerModel ? newcomer : models[number];
}

const char *kindText(SampleKind kind, bool newSpelling)
{
    switch (kind) {
    case SampleKind::UsageBased:
        return newSpelling ? "USAGE_EVENT_KIND_USAGE_BASED" : "Usage-based";
    case SampleKind::IncludedInEnterprise:
        return newSpelling ? "USAGE_EVENT_KIND_INCLUDED_IN_ENTERPRISE" : "Included in Enterprise";
    case SampleKind::IncludedInBusiness:
        return newSpelling ? "USAGE_EVENT_KIND_INCLUDED_IN_BUSINESS" : "Included in Business";
    case SampleKind::UserApiKey:
        return newSpelling ? "USAGE_EVENT_KIND_USER_API_KEY" : "User API Key";
    case SampleKind::Errored:
        return newSpelling ? "USAGE_EVENT_KIND_ERRORED_NOT_CHARGED" : "Errored, Not Charged";
    case SampleKind::Aborted:
        return newSpelling ? "USAGE_EVENT_KIND_ABORTED_NOT_CHARGED" : "Aborted, Not Charged";
    case SampleKind::Free:
        return newSpelling ? "USAGE_EVENT_KIND_FREE" : "Free";
    case SampleKind::Unheard:
        return "Partner Credit"; // of which nobody knows another spelling
    case SampleKind::None:
        break;
    }
    return "";
}

std::span<const SampleRepository> sampleRepositories()
{
    return repositories;
}

std::span<const char *const> sampleGroupNames()
{
    return groupNames;
}

std::span<const char *const> sampleFirstNames()
{
    return firstNames;
}

std::span<const char *const> sampleLastNames()
{
    return lastNames;
}

std::span<const char *const> sampleCommitMessages()
{
    return messages;
}

double dayFactor(UtcDay day)
{
    const int month = day.month();
    const int dayOfMonth = day.dayOfMonth();
    for (const Holiday &holiday : holidays) {
        if (holiday.month == month && holiday.day == dayOfMonth)
            return 0.12;
    }
    constexpr double week[] = {0.94, 1.06, 1.10, 1.05, 0.85, 0.11, 0.08};
    return week[day.weekday() - 1];
}

} // namespace spend::sample
