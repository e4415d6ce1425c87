#include "domain/book/words.hpp"

namespace gb {

void evolve(Volume& volume, const VolumeOpened& event, const Stamp&) {
    volume.volume = event.volume;
    volume.key = event.key;
    volume.after = event.after;
    volume.after_hash = event.after_hash;
    volume.world = event.world;
    volume.unit = event.unit;
    volume.name = event.name;
}

void evolve(Keeping& keeping, const KeeperNamed& event, const Stamp&) {
    keeping.book = event.book;
    keeping.volume = event.volume;
    keeping.key = event.key;
    keeping.after = event.after;
    keeping.after_hash = event.after_hash;
}

void evolve(Erasure& erasure, const Erased& event, const Stamp& stamp) {
    erasure.number = event.number;
    erasure.reason = event.reason;
    erasure.at = stamp.entered;
}

void evolve(Witness& witness, const HeadWitnessed& event, const Stamp&) {
    witness.book = event.book;
    witness.volume = event.volume;
    witness.number = event.number;
    witness.hash = event.hash;
    witness.occasion = event.occasion;
}

void evolve(NodeRecord& record, const NodeNoted& event, const Stamp& stamp) {
    record.what = event.what;
    record.command = event.command;
    record.code = event.code;
    record.person = stamp.author;
    record.post = stamp.post;
    record.at = stamp.entered;
}

Decision decide(const EraseWords& command, const Seen&, const Context& context) {
    if (command.number < 1)
        return refuse("book.no_such_entry", {{"number", command.number}}, "/number");
    return Decision().record(context.fresh<Erasure>(), Erased{command.number, command.reason});
}

Decision decide(const WitnessHead& command, const Seen&, const Context& context) {
    return Decision().record(context.fresh<Witness>(),
                             HeadWitnessed{command.book, command.volume, command.number,
                                           command.hash, command.occasion});
}

}  // namespace gb
