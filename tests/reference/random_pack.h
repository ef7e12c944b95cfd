// Random packs of every shape that the reader of packs lets through, made as model structs, and
// random answers to them.
#pragma once

#include "model/pack.h"
#include "model/response.h"
#include "reference/random.h"

namespace lumbago::reference {

// A valid pack, small enough for the reference and large enough to use every part of the model.
Pack random_pack(Random& random);

// An answer that is valid for `question`.
Answer random_answer(const Question& question, Random& random);

// Some questions answered, perhaps all or none; also some that do not apply.
Response random_response(const Pack& pack, Random& random);

}  // namespace lumbago::reference
