#include "store/node_tables.hpp"

namespace gb {

namespace {

const char* const node_steps[] = {
    R"sql(
create table account(
    name text primary key,
    person blob not null,
    password text not null,
    pin text) strict;
create index account_by_person on account(person);
create table session(
    token blob primary key,   -- SHA-256 of the cookie's value
    csrf text not null,
    person blob not null,
    ends integer not null) strict;
create table demo_role(
    account text primary key, name text not null, title text not null, unit text not null,
    what text not null) strict;
)sql",
    // A session belongs to an account, so that it ends with it. Who was signed in signs in again.
    R"sql(
alter table account add column one_time integer not null default 0;
alter table account add column disabled integer not null default 0;
drop table session;
create table session(
    token blob primary key,   -- SHA-256 of the cookie's value
    csrf text not null,
    account text not null,
    ends integer not null) strict;
create index session_by_account on session(account);
)sql",
    // A one-time password ends. Those that were given before end as if they were given now.
    // `used`: it once had a password of its own, so its node is in use whatever was reset since.
    R"sql(
alter table account add column one_time_ends integer;
alter table account add column used integer not null default 0;
)sql",
    // How many read the public site; of whom nothing is kept.
    R"sql(
create table visit_day(day integer primary key, visitors integer not null) strict;
create table article_view(article blob primary key, views integer not null) strict;
)sql",
    // A second factor; and people see where they are signed in. Who was signed in signs in again.
    R"sql(
create table second_factor(
    account text primary key,
    secret blob not null,
    confirmed integer not null,   -- 0: was shown, and its first code has not come back yet
    last_step integer not null    -- the newest time step whose code was taken: none counts twice
) strict;
create table recovery_code(
    account text not null,
    code blob not null,           -- SHA-256
    primary key(account, code)) strict;
drop table session;
create table session(
    token blob primary key,       -- SHA-256 of the cookie's value
    id text not null unique,
    csrf text not null,
    account text not null,
    browser text not null,
    address text not null,
    opened integer not null,
    seen integer not null,
    ends integer not null) strict;
create index session_by_account on session(account);
)sql",
    // What citizens wrote under pages, until it is refused or deleted; the numbers of bundles.
    R"sql(
create table comment(
    id blob primary key, article blob not null, name text not null, words text not null,
    received integer not null, shown integer not null) strict;
create index comment_by_article on comment(article);
create table portal_bundle(id integer primary key, number integer not null) strict;
)sql",
    // Passkeys.
    R"sql(
create table passkey(
    credential blob primary key,  -- the name its device gave it
    id text not null unique,
    account text not null,
    name text not null,
    key blob not null,            -- SubjectPublicKeyInfo
    counter integer not null,     -- of what it has signed, as its device counts; many do not
    made integer not null,
    used integer,
    doubted integer               -- when its counter went back
) strict;
create index passkey_by_account on passkey(account);
)sql",
    // Who read personal data, where, and of whom.
    R"sql(
create table personal_read(
    id integer primary key autoincrement, at integer not null, person blob not null,
    view text not null, of blob not null) strict;
)sql",
    // Whose holders must have a second factor, by the names of the roles.
    R"sql(
create table factor_role(role text primary key) strict;
)sql",
};

}  // namespace

void migrate_node_tables(Database& database) {
    migrate(database, node_steps);
}

}  // namespace gb
