#!/bin/sh
# What ./dev asks each package manager for, by managers, compilers and a CMake that only stand in for
# them: no system with dnf or brew is at hand. That the packages are there under these names is not
# tested by this.
set -u
here=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/sources/src/cmake" "$work/tools"
cp "$here/dev" "$work/sources"
cp "$here/src/cmake/packages.txt" "$work/sources/src/cmake"
for tool in sh awk cat chmod cksum date dirname env getconf git grep id mkdir printf rm sed tr; do
  ln -s "$(command -v $tool)" "$work/tools/$tool" 2>/dev/null
done
failures=0

stand_in() {  # name, and on standard input what it does
  { echo '#!/bin/sh'; cat; } >"$work/case/$1"
  chmod +x "$work/case/$1"
}

# A machine with one manager on which nothing is installed; `installed` is made by the manager.
machine() {  # manager user
  rm -rf "$work/case" "$work/sources/build"
  mkdir "$work/case"
  stand_in "$1" <<END
if [ "\$1" = list ]; then exit 1; fi  # brew: is it there?
echo "$1 \$*" >>"$work/case/log"
: >"$work/case/installed"
END
  stand_in id <<END
echo $2
END
  stand_in dpkg-query </dev/null
  stand_in rpm <<'END'
exit 1
END
  stand_in sudo </dev/null
  for tool in c++ ninja; do stand_in $tool </dev/null; done
  stand_in cmake <<END
[ -e "$work/case/installed" ] || exit 1
mkdir -p build/release
printf '#!/bin/sh\necho ran \$*\n' >build/release/lumbago
chmod +x build/release/lumbago
END
}

expect() {  # name wanted
  printf '%s\n' "$2" >"$work/wanted"
  if ! diff "$work/wanted" "$work/case/log"; then
    echo "managers: $1: left what was expected, right what ./dev did"
    failures=$((failures + 1))
  fi
}

run() { (cd "$work/sources" && PATH="$work/case:$work/tools" ./dev run now >"$work/out" 2>"$work/err" </dev/null); }

libraries_dnf='gcc-c++ cmake ninja-build fmt-devel yaml-cpp-devel rapidjson-devel libsodium-devel utf8proc-devel sqlite-devel cli11-devel libtermkey-devel unibilium-devel'
libraries_apt='g++ cmake ninja-build libfmt-dev libyaml-cpp-dev rapidjson-dev libsodium-dev libutf8proc-dev libcadical-dev libsqlite3-dev libcli11-dev libtermkey-dev libunibilium-dev'
libraries_brew='cmake ninja fmt yaml-cpp rapidjson libsodium utf8proc cadical sqlite cli11 libtermkey unibilium'

for row in "dnf|dnf install -y $libraries_dnf" "apt-get|apt-get install -y --no-install-recommends $libraries_apt" \
  "brew|brew install $libraries_brew"; do
  manager=${row%%|*}
  machine "$manager" 0
  run
  expect "$manager, as root" "${row#*|}"
  if [ "$(cat "$work/out")" != "ran now" ]; then
    echo "managers: $manager: the program was not run after it was built:"
    cat "$work/err"
    failures=$((failures + 1))
  fi
done

# Without the rights and without a terminal nothing is installed, and the line to run is said.
machine dnf 1000
if run; then echo "managers: without the rights it went on"; failures=$((failures + 1)); fi
printf '%s\n' 'dev: preparing build/release' \
  "dev: this needs packages that are not installed; run" "  sudo dnf install -y $libraries_dnf" >"$work/wanted"
if ! diff "$work/wanted" "$work/err"; then
  echo "managers: no rights: left what was expected, right what ./dev said"
  failures=$((failures + 1))
fi
[ "$failures" = 0 ]
