// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/modelanswer.h"

#include "core/analysis/flagkeys.h"
#include "core/analysis/runquery.h"
#include "core/analysis/spendpicture.h"
#include "core/analysis/subjectratios.h"

#include <map>
#include <utility>

namespace spend
{

namespace
{
/// A model's figures, and the parts of them in max mode and headless.
struct Split {
    Figures all, maxMode, headless;
};

ModelRatios ratiosOf(const Split &split)
{
    const auto cost = [&split](const Figures &part) { return shareOf(part.cost, split.all.cost); };
    const auto events = [&split](const Figures &part) { return shareOf(part.events, split.all.events); };
    return {costPerRequest(split.all), costPerEvent(split.all), costPerMillionTokens(split.all), cacheShare(split.all),
        cacheReadsPerWrite(split.all), cost(split.maxMode), events(split.maxMode), cost(split.headless),
        events(split.headless)};
}

std::map<QString, Split> splitModels(const SpendPicture &picture, const DateRange &range)
{
    std::map<QString, Split> models;
    for (const auto &[dimension, part] :
        {std::pair{Dimension::MaxMode, &Split::maxMode}, std::pair{Dimension::ClientKind, &Split::headless}}) {
        const QString on = flagKey(dimension, 1);
        for (const SpendRow &row : runQuery(picture, {range, {Dimension::Model, dimension}, {}, SortBy::Key, 0}).rows) {
            Split &split = models[row.keys[0]];
            if (dimension == Dimension::MaxMode)
                split.all += row.figures;
            if (row.keys[1] == on)
                split.*part += row.figures;
        }
    }
    return models;
}

template <class Value>
std::optional<Value> medianOfAll(const std::vector<ModelRatios> &models, std::optional<Value> ModelRatios::*ratio)
{
    std::vector<Value> values;
    for (const ModelRatios &model : models) {
        if (const auto &value = model.*ratio)
            values.push_back(*value);
    }
    return medianOf(std::move(values));
}

ModelRatios medianRatios(const std::vector<ModelRatios> &models)
{
    const auto median = [&models](auto ratio) { return medianOfAll(models, ratio); };
    return {median(&ModelRatios::perRequest), median(&ModelRatios::perEvent), median(&ModelRatios::perMillionTokens),
        median(&ModelRatios::cacheShare), median(&ModelRatios::readsPerWrite), median(&ModelRatios::maxModeCost),
        median(&ModelRatios::maxModeEvents), median(&ModelRatios::headlessCost), median(&ModelRatios::headlessEvents)};
}
} // namespace

ModelAnswer answerModel(SpendSource &source, const SubjectQuestion &question)
{
    ModelAnswer answer;
    answer.frame = frameOf(source.picture, question, Dimension::User, source.nowMs);
    const SubjectFrame &frame = answer.frame;
    answer.users = partsOf(source.picture, frame, Dimension::User);
    answer.groups = partsOf(source.picture, frame, Dimension::Group);
    answer.repositories = partsOf(source.picture, frame, Dimension::Repository);
    answer.activeUsers = frame.history.activeUsers;

    const std::map<QString, Split> models = splitModels(source.picture, frame.history.range);
    std::vector<ModelRatios> named;
    for (const auto &[key, split] : models) {
        if (!isNone(key))
            named.push_back(ratiosOf(split));
    }
    answer.compared = int(named.size());
    answer.median = medianRatios(named);
    if (const auto own = models.find(frame.question.key); own != models.end()) {
        answer.maxMode = own->second.maxMode;
        answer.headless = own->second.headless;
        answer.ratios = ratiosOf(own->second);
    }
    answer.prices = estimatePrices(QueryScope(source.picture, frame.history.range, frame.filters()));
    return answer;
}

} // namespace spend
