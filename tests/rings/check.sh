#!/bin/bash
# check.sh refused|accepted INCLUDE_ROOT COMPILER ARGS...
# Compiles a file whose only line includes the first header under INCLUDE_ROOT.
set -u
expected=$1 root=$2
shift 2

header=$(cd "$root" 2>/dev/null && find . -name '*.hpp' | LC_ALL=C sort | head -n 1)
header=${header#./}
if [ -z "$header" ]; then
    echo "$root has no header yet"
    exit 77
fi

said=$(echo "#include \"$header\"" | "$@" -x c++ - 2>&1)
status=$?
echo "Compiling #include \"$header\" gave status $status"
echo "$said"
case $expected in
    accepted) exit $status ;;
    refused) [ $status -ne 0 ] && [[ $said == *"'$header' file not found"* ]] ;;
    *) exit 1 ;;
esac
