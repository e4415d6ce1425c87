#!/bin/bash
# names.sh SOURCE_FOLDER
# A type's name means one thing within its namespace, in the whole program: with two types of one name
# the linker would silently mix what templates make of them (std::optional<Session> of a part of the
# day with that of a signed-in person).
set -u
twice=$(find "$1" -name '*.hpp' -o -name '*.cpp' | LC_ALL=C sort | xargs awk '
    FNR == 1 { depth = 0 }
    /^namespace.*\{/ { names[++depth] = NF > 2 ? $2 : FILENAME }
    /^\}  \/\/ namespace/ { if (depth > 0) --depth }
    /^(struct|class|enum|enum class) [A-Za-z_0-9]+( final)?( : [^;]*)? *\{/ {
        name = $2 == "class" ? $3 : $2
        for (i = depth; i > 0; --i) name = names[i] "::" name
        where[name] = where[name] " " FILENAME
        if (++count[name] == 2) order[++found] = name
    }
    END { for (i = 1; i <= found; ++i) print order[i] ":" where[order[i]] }
')
[ -z "$twice" ] && exit 0
echo "These names are given to two types:"
echo "$twice"
exit 1
