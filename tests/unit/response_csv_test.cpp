// Answers in the cells of CSV, as spreadsheets and statistics programs write them.
#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "base/csv.h"
#include "response/csv.h"
#include "support/small_pack.h"

namespace lumbago {
namespace {

const Pack& small() {
  static const Pack pack = [] {
    Pack made;
    made.info.id = "small";
    made.info.version = "2";
    made.questions = {test::boolean_question("numb"),
                      test::integer_question("hours", 0, 24, "h"),
                      test::decimal_question("litres", 0, 5, "L"),
                      test::choice_question("sex", {{"female", "F", {}}, {"male", "M", {}}}),
                      test::choices_question("kit", {{"mat", "Mat", {}}, {"band", "Band", {}}}),
                      test::text_question("words", 20)};
    return made;
  }();
  return pack;
}

std::string open(std::string_view header) {
  const Result<CsvReader> reader = CsvReader::open(small(), header, "p.csv");
  return reader ? "good" : to_text(reader.errors());
}

// The answers as our own JSON has them, without what begins it; or the errors.
std::string read(std::string_view header, std::string_view row) {
  const Result<CsvReader> reader = CsvReader::open(small(), header, "p.csv");
  REQUIRE(reader.ok());
  const Record record = reader->read(row);
  if (!record.response.ok()) return to_text(record.response.errors());
  return write_answers(small(), *record.response, JsonWriter::Layout::compact)
      .substr(std::string_view(R"({"$pack":"small@2")").size());
}

TEST_CASE("csv: cells with quotes, commas and newlines in them") {
  CHECK(split_csv("a,\"b, \"\"c\"\"\",,\"d\ne\"\r").cells ==
        std::vector<std::string>{"a", "b, \"c\"", "", "d\ne"});
  CHECK(split_csv("").cells == std::vector<std::string>{""});
  CHECK(split_csv(",").cells == std::vector<std::string>{"", ""});
  CHECK(split_csv("\"\"").cells == std::vector<std::string>{""});
  CHECK(split_csv("a\"b").fault == CsvFault::stray_quote);
  CHECK(split_csv("\"a\"b,c").fault == CsvFault::stray_quote);
  CHECK(split_csv("a,\"b").fault == CsvFault::open_quote);
  CHECK(csv_line({"a", "b, \"c\"", "", "d\ne"}) == "a,\"b, \"\"c\"\"\",,\"d\ne\"\n");
}

TEST_CASE("csv: each type of answer") {
  CHECK(read("numb,hours,litres,sex,kit,words", "true,9,1.5,male,band;mat,\"a, b\"") ==
        R"(,"numb":true,"hours":9,"litres":1.5,"sex":"male","kit":["mat","band"],"words":"a, b"})");
  CHECK(read("hours,numb", " 9 ,FALSE") == R"(,"numb":false,"hours":9})");
  CHECK(read("numb", "1") == R"(,"numb":true})");
  CHECK(read("numb", "0") == R"(,"numb":false})");
  CHECK(read("hours,litres", "9.0,15e-1") == R"(,"hours":9,"litres":1.5})");
  CHECK(read("kit", "none-of-these") == R"(,"kit":[]})");
  CHECK(read("kit", "band ; mat") == R"(,"kit":["mat","band"]})");
  CHECK(read("numb,kit,words", ",,") == "}");
  CHECK(read("$id,numb,$pack", "a 7,1,small@2") == R"(,"$id":"a 7","numb":true})");
}

TEST_CASE("csv: what is wrong in a row, with its column") {
  CHECK(
      read("litres,hours", "\"1,5\",\"2,5\"") ==
      "error: litres: 'litres' takes a number, not 1,5 (numbers have a decimal point: 1.5)\n"
      "error: hours: 'hours' takes a whole number, not 2,5 (numbers have a decimal point: 2.5)\n");
  CHECK(read("litres,hours", "1,5,9") ==
        "error: the row has 3 cells, and the header has 2 (numbers have a decimal point: 1.5)\n");
  CHECK(read("litres,hours", "1") == "error: the row has 1 cells, and the header has 2\n");
  CHECK(read("numb,hours,sex,kit,$pack", "yes,25,man,mat;mats,other") ==
        "error: numb: 'numb' takes true or false, not yes\n"
        "error: hours: 'hours' is 25, outside 0 to 24\n"
        "error: sex: 'sex' has no option 'man' (options: female, male)\n"
        "error: kit: 'kit' has no option 'mats' (did you mean 'mat'?)\n"
        "error: $pack: these answers are for the pack 'other', not 'small@2'\n");
  CHECK(read("hours", "1,234") ==
        "error: the row has 2 cells, and the header has 1 (numbers have a decimal point: 1.5)\n");
  CHECK(read("hours", "x") == "error: hours: 'hours' takes a whole number, not x\n");
  CHECK(read("words", "a\"b") ==
        "error: a quote stands where none can: a cell with quotes in it is quoted, and they are "
        "doubled\n");
  CHECK(read("words", "\"ab") == "error: a quote is not closed\n");
  CHECK(read("words", "\xFF") == "error: these bytes are not UTF-8\n");
  CHECK(read("words", std::string(answers_limit + 1, 'a')) ==
        "error: is larger than 1048576 bytes\n");
}

TEST_CASE("csv: the header") {
  CHECK(open("numb,$id,hours") == "good");
  CHECK(open("\xEF\xBB\xBF\"numb\",hours\r") == "good");
  CHECK(open("") == "p.csv:1: error: there is no header: the first row names the questions\n");
  CHECK(open("numbs,hours,hours,$ids") ==
        "p.csv:1: error: unknown question 'numbs' (did you mean 'numb'?)\n"
        "p.csv:1: error: duplicate key 'hours'\n"
        "p.csv:1: error: unknown key '$ids' (keys that begin with '$' are '$id' and '$pack')\n");
  CHECK(open("numb;hours") ==
        "p.csv:1: error: unknown question 'numb;hours' (columns are separated by commas)\n");
  CHECK(open("\"numb") == "p.csv:1: error: a quote is not closed\n");
  CHECK(open(std::string_view("\xFF\xFEn\0", 4)) == "p.csv:1: error: these bytes are not UTF-8\n");
}

}  // namespace
}  // namespace lumbago
