#!/bin/sh
# An empty Debian 12: the tarball runs there as it is; the Debian package installs, runs, and leaves
# nothing when it is removed. Skipped (77) where a root directory of its own cannot be made.
#   empty_system.sh DIRECTORY
set -eu
out=$1
skip() { echo "empty_system: skipped, $*"; exit 77; }
[ "$(id -u)" = 0 ] || skip "it needs root"
command -v debootstrap >/dev/null || skip "debootstrap is not installed"
root=$(mktemp -d)
trap 'umount "$root/proc" 2>/dev/null || true; rm -rf "$root"' EXIT
debootstrap --variant=minbase bookworm "$root" >"$root.log" 2>&1 ||
  { tail -n 3 "$root.log"; rm -f "$root.log"; skip "debootstrap cannot get its packages"; }
rm -f "$root.log"
chroot "$root" dpkg-query -W | grep -E '^lib(yaml-cpp|fmt)' &&
  { echo "the empty system is not empty"; exit 1; }

# A program finds what lies beside it by /proc, which every running system has.
mount -t proc proc "$root/proc" || skip "it may not mount /proc"

cp "$out"/*.deb "$root/tmp/"
tar -C "$root/opt" -xzf "$(ls "$out"/*.tar.gz)"
cp "$(dirname -- "$0")/../answers/desk-worker.json" "$root/tmp/answers.json"
assess='--answers /tmp/answers.json --json'
chroot "$root" sh -c "/opt/lumbago-*/bin/lumbago assess $assess" >"$root/portable.json"
echo "tarball: runs in an empty Debian"

(cd "$root" && find . -path ./proc -prune -o -path ./var -prune -o -print | sort) >"$root.before"
chroot "$root" sh -c 'apt-get -q update && apt-get -q install -y --no-install-recommends /tmp/lumbago_*.deb' \
  >"$root.log" 2>&1 || { cat "$root.log"; exit 1; }
chroot "$root" sh -c "lumbago assess $assess" >"$root/installed.json"
cmp "$root/portable.json" "$root/installed.json"
chroot "$root" sh -c 'apt-get -q purge -y lumbago && apt-get -q autoremove -y --purge' >"$root.log" 2>&1 ||
  { cat "$root.log"; exit 1; }
rm "$root/portable.json" "$root/installed.json"
(cd "$root" && find . -path ./proc -prune -o -path ./var -prune -o -print | sort) >"$root.after"
sed -i -e '/^\.\/portable\.json$/d' "$root.before"
diff "$root.before" "$root.after" || { echo "the package left these"; exit 1; }
rm -f "$root.before" "$root.after" "$root.log"
echo "Debian package: installs, runs, gives the same report, and is removed without a trace"
