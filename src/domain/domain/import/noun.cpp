#include "domain/kit/noun.hpp"

#include "domain/import/words.hpp"

namespace gb {

Noun import_noun() {
    return {entities<UnitImport>(), events<UnitsImported>(), commands<ImportUnits, ImportBlock>()};
}

}  // namespace gb
