// Names for what travels between server and web: the contract's own, made from api/contract.json, and a
// few that read better here. Nothing is described a second time.
import type { Command, Date as DateText, Instant, paths } from "./contract";
export { sessionFormValues as SESSION_FORMS } from "./contract";

export type * from "./contract";
export {
  accountOutcomeValues as ACCOUNT_OUTCOMES, addresseeGroupValues as GROUPS, articleSectionValues as ARTICLE_SECTIONS, assessmentBoxValues as ASSESSMENT_BOXES, assessmentStateValues as ASSESSMENT_STATES, awardFormValues as AWARD_FORMS, comingValues as COMINGS, conferenceKindValues as CONFERENCE_KINDS, commendationBoxValues as COMMENDATION_BOXES, commendationStateValues as COMMENDATION_STATES, documentTypeValues as DOCUMENT_TYPES, dutyValues as DUTIES, entryKindValues as ENTRY_KINDS,
  civilDefenceLevelValues as CIVIL_DEFENCE_LEVELS, disasterRiskLevelValues as DISASTER_RISK_LEVELS, forestFireLevelValues as FOREST_FIRE_LEVELS, hazardGroupValues as HAZARD_GROUPS, levelScaleValues as LEVEL_SCALES, riskRaiseValues as RISK_RAISES,
  eventClassValues as EVENT_CLASSES, findingValues as FINDINGS, informationStateValues as INFORMATION_STATES, matterFilterValues as MATTER_FILTERS,
  levelValues as LEVELS, lineKindValues as LINE_KINDS, logTypeValues as LOG_TYPES, partStateValues as PART_STATES, recipientKindValues as RECIPIENT_KINDS, relationKindValues as RELATIONS, reliabilityValues as RELIABILITIES, roleValues as ROLES, ruleSourceValues as RULE_SOURCES, ruleValues as RULES, scopeValues as SCOPES, searchGroupValues as SEARCH_GROUPS,
  signerPrefixValues as PREFIXES, sourceKindValues as SOURCE_KINDS, statedOriginValues as STATED_ORIGINS, stanceStateValues as STANCES, unitKindValues as UNIT_KINDS, urgencyValues as URGENCIES,
} from "./contract";

/** Milliseconds since 1970 UTC. */
export type Ms = Instant;
/** "2025-07-01" */
export type Day = DateText;

/** What a page gives for each command: its body, and the PIN where a person signs with it. */
export type Bodies = { [C in Command as C["command"]]: C["body"] & (C extends { pin: string } ? Pick<C, "pin"> : unknown) };

/** The paths that are read, what each is asked with (the acting post is added), and what it answers. */
export type Reading = { [P in keyof paths]: paths[P] extends { get: { responses: { 200: { content: { "application/json": unknown } } } } } ? P : never }[keyof paths];
type Get<P extends Reading> = NonNullable<paths[P]["get"]>;
type Query<G> = G extends { parameters: { query: infer Q } } ? Q : object;
export type Asked<P extends Reading> = Omit<Query<Get<P>>, "post"> & { post?: string };
export type Given<P extends Reading> = Get<P> extends { responses: { 200: { content: { "application/json": infer A } } } } ? A : never;

/** What a request may leave out, filled in: what a form holds while it is written. */
export type Whole<T> = T extends readonly (infer I)[] ? Whole<I>[] : T extends object ? { [K in keyof T]-?: Whole<T[K]> } : T;
export type ConferenceDraft = Whole<Bodies["conference.prepare"]>;
export type ArticleDraftBody = Whole<Bodies["article.draft"]>;
