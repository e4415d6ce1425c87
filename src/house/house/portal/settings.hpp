// What a public site says of itself: the file portal.json in the node's folder, written by hand or
// on the page of administration.
// What nobody filled in stands on the pages as "chưa khai báo", for giaoban invents nothing.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/fields.hpp"
#include "base/result.hpp"

namespace gb::portal {

/// A part of the organisation, with what it does.
struct OfficePart {
    label<200> name;
    maybe_label<200> name_en;
    maybe_label<1000> does;
    maybe_label<1000> does_en;
};
BOOST_DESCRIBE_STRUCT(OfficePart, (), (name, name_en, does, does_en))

/// Whom citizens may turn to.
struct OfficeContact {
    label<100> name;
    maybe_label<200> position;
    maybe_label<200> position_en;
    maybe_label<200> unit;
    maybe_label<200> unit_en;
    maybe_label<40> phone;
    maybe_label<40> fax;
    maybe_label<200> email;
};
BOOST_DESCRIBE_STRUCT(OfficeContact, (),
                      (name, position, position_en, unit, unit_en, phone, fax, email))

struct Agency {
    label<200> title;
    label<500> address;  ///< "https://…"
};
BOOST_DESCRIBE_STRUCT(Agency, (), (title, address))

struct Settings {
    maybe_label<200> origin;  ///< "https://example.vn": where citizens find the site
    maybe_label<200> name;
    maybe_label<200> name_en;
    maybe_label<200> superior_body;
    maybe_label<200> superior_body_en;
    maybe_label<200> slogan;
    maybe_label<200> organisation;
    maybe_label<200> organisation_en;
    maybe_label<300> address;
    maybe_label<300> address_en;
    maybe_label<40> phone;
    maybe_label<40> fax;
    maybe_label<200> email;
    maybe_label<200> responsible;
    maybe_label<200> responsible_en;
    maybe_label<500> reuse_note;
    maybe_label<20'000> about;
    maybe_label<20'000> about_en;
    std::vector<OfficePart> parts;
    std::vector<OfficeContact> contacts;
    std::vector<Agency> agencies;
    std::optional<bool> comments;  ///< whether citizens may write under a page; they may by default
};
BOOST_DESCRIBE_STRUCT(Settings, (),
                      (origin, name, name_en, superior_body, superior_body_en, slogan, organisation,
                       organisation_en, address, address_en, phone, fax, email, responsible,
                       responsible_en, reuse_note, about, about_en, parts, contacts, agencies,
                       comments))

/// Reads the file strictly. @return a failure that names the field
Result<Settings> read_settings(std::string_view json);
/// The file of them, a member a line, as somebody may go on to write it by hand.
std::string settings_file(const Settings& settings);

}  // namespace gb::portal
