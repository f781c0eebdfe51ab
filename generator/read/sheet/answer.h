#pragma once

#include "model/field.h"
#include "yaml/map_reader.h"

#include <string_view>

namespace praktijkboek {

/// What keeps a text from being an answer to a question of a kind: a problem and what would do. Empty: nothing.
struct AnswerProblem {
  Message message;
  Message hint;
};

AnswerProblem check_answer(const TextField& field, std::string_view answer);
AnswerProblem check_answer(const LongTextField& field, std::string_view answer);
AnswerProblem check_answer(const NumberField& field, std::string_view answer);
AnswerProblem check_answer(const DateField& field, std::string_view answer);
AnswerProblem check_answer(const TimeField& field, std::string_view answer);
AnswerProblem check_answer(const CheckField& field, std::string_view answer);
AnswerProblem check_answer(const ChoiceField& field, std::string_view answer);
AnswerProblem check_answer(const ScaleField& field, std::string_view answer);
AnswerProblem check_answer(const SignatureField& field, std::string_view answer);
AnswerProblem check_answer(const DrawingField& field, std::string_view answer);
AnswerProblem check_answer(const ComputedField& field, std::string_view answer);

void report_answer(MapReader& map, std::string_view key, const AnswerProblem& problem);

} // namespace praktijkboek
