// A program that does nothing; see lumbago_bench_empty in CMakeLists.txt.
int main() { return 0; }
