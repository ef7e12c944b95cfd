#!/bin/sh
# What `./dev package` made is what it says it is: lintian finds nothing, the list of parts names every
# library, the tarball needs none.
#   packages.sh DIRECTORY
set -eu
out=$1
deb=$(ls "$out"/*.deb)
tarball=$(ls "$out"/*.tar.gz)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() { echo "packages: $*" >&2; exit 1; }

if command -v lintian >/dev/null; then
  lintian --allow-root --fail-on error,warning "$deb"
  echo "lintian: no error and no warning"
else
  echo "lintian: skipped, it is not installed"
fi

# As policy wants them, and nothing of this machine.
dpkg-deb -x "$deb" "$work/deb"
for file in bin/lumbago share/doc/lumbago/copyright share/doc/lumbago/changelog.gz \
  share/man/man1/lumbago.1.gz share/man/man5/lumbago-pack.5.gz \
  share/bash-completion/completions/lumbago share/fish/vendor_completions.d/lumbago.fish; do
  [ -s "$work/deb/usr/$file" ] || fail "the Debian package lacks usr/$file"
done
if grep -rqaF "$(cd "$out/../.." && pwd)" "$work/deb"; then fail "the package names the place where it was built"; fi

# Every library that the program loads stands in the list of parts, and the other way round.
sbom=$work/deb/usr/share/doc/lumbago/lumbago.spdx.json
ldd "$work/deb/usr/bin/lumbago" | awk '/=>/ { print $1 } /^\t\/lib.*ld-/ { n = split($1, p, "/"); print p[n] }' |
  sort >"$work/loaded"
sed -n 's/.*"packageFileName" : "\(.*\.so.*\)".*/\1/p' "$sbom" | sort >"$work/listed"
diff "$work/loaded" "$work/listed" || fail "ldd and lumbago.spdx.json differ"
if grep -q '"licenseConcluded" : "NOASSERTION"\|"versionInfo" : "NOASSERTION"' "$sbom"; then
  fail "a part has no version or no licence"
fi
echo "lumbago.spdx.json: all $(wc -l <"$work/loaded") libraries that ldd names, each with version and licence"

# The program of the tarball loads nothing, and its list names all that is in it: what the list of the
# Debian package names too, and the C library, in one piece or in several.
tar -C "$work" -xzf "$tarball"
portable=$(ls -d "$work"/lumbago-*)
ldd "$portable/bin/lumbago" 2>&1 | grep -q 'statically linked\|not a dynamic executable' ||
  { ldd "$portable/bin/lumbago"; fail "the program of the tarball loads these"; }
inside=$portable/share/doc/lumbago/lumbago.spdx.json
parts() { sed -n 's/.*"name" : "\(.*\)".*/\1/p' "$1" | sed 's/[.]\(so\|a\).*//' | grep -v -e '^ld-linux' -e '^lumbago'; }
parts "$sbom" | sed 's/^libgcc_s/libgcc/' | sort >"$work/of-debian"
parts "$inside" | sort >"$work/of-tarball"
diff "$work/of-debian" "$work/of-tarball" || fail "the two lists differ"
if grep -q DYNAMIC_LINK "$inside"; then fail "the list of the tarball names what is not inside"; fi
if grep -q '"licenseConcluded" : "NOASSERTION"\|"versionInfo" : "NOASSERTION"' "$inside"; then
  fail "a part of the tarball has no version or no licence"
fi
"$portable/bin/lumbago" --version
# A static program knows that a terminal takes UTF-8.
if script --version 2>&1 | grep -q util-linux; then
  tests=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
  sh "$tests/golden.sh" "$portable/bin/lumbago" "$tests/golden/terminal.t" ||
    fail "the program of the tarball does not do on a terminal what it should"
fi
(cd "$out" && sha256sum -c SHA256SUMS)
echo "tarball: $(wc -c <"$tarball") bytes, $(du -sb "$portable" | cut -f 1) unpacked; Debian package: $(wc -c <"$deb") bytes"
