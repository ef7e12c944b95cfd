// The program of a pack as bytes, of which the build makes what is compiled into the program.
#pragma once

#include <string>
#include <string_view>

#include "model/pack.h"

namespace lumbago {

struct Program;

std::string write_program(const Program& program);

// Of a pack that is compiled for it.
std::string write_program(const Pack& pack);

// The program that was written, made by new. `pack` must outlive it. REQUIRES: `bytes` were written
// by the same build for an equal pack; nothing is checked.
const Program* read_program(std::string_view bytes, const Pack& pack);

}  // namespace lumbago
