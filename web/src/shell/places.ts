import { IconAlertTriangle, IconAward, IconBook2, IconBuildingBroadcastTower, IconBulb, IconChartDots, IconChecklist, IconClipboardText, IconFileText, IconMapPinQuestion, IconMessageReport, IconMessages, IconNews, IconReportAnalytics, IconSettings2, IconSitemap, IconUsers, IconUsersGroup, type Icon } from "@tabler/icons-react";
import { ADMINISTRATION } from "../administration/tabs";

// The rooms of the house, in the order of the left edge: the watch, what goes on, what is held and written, what lasts. The letter follows G.
// A room with rights is there for whoever has one of them.
export type Group = "watch" | "work" | "meetings" | "records";
export const GROUPS: Group[] = ["watch", "work", "meetings", "records"];
export interface Place { name: string; group: Group; to: string; letter: string; icon: Icon; phone: boolean; right?: readonly string[] }
export const PLACES: Place[] = [
  { name: "desk", group: "watch", to: "/", letter: "t", icon: IconBuildingBroadcastTower, phone: true },
  { name: "daily", group: "watch", to: "/daily", letter: "g", icon: IconClipboardText, phone: false },
  { name: "reports", group: "watch", to: "/reports", letter: "q", icon: IconUsersGroup, phone: false },
  { name: "levels", group: "watch", to: "/levels", letter: "l", icon: IconAlertTriangle, phone: false },
  { name: "information", group: "work", to: "/information", letter: "i", icon: IconMessageReport, phone: true },
  { name: "assessments", group: "work", to: "/assessments", letter: "e", icon: IconChartDots, phone: false },
  { name: "tasks", group: "work", to: "/tasks", letter: "n", icon: IconChecklist, phone: true },
  { name: "matters", group: "work", to: "/matters", letter: "m", icon: IconMapPinQuestion, phone: false },
  { name: "documents", group: "meetings", to: "/documents", letter: "v", icon: IconFileText, phone: false },
  { name: "conferences", group: "meetings", to: "/conferences", letter: "h", icon: IconMessages, phone: false },
  { name: "summaries", group: "meetings", to: "/summaries", letter: "o", icon: IconReportAnalytics, phone: false },
  { name: "lessons", group: "meetings", to: "/lessons", letter: "c", icon: IconBulb, phone: false },
  { name: "articles", group: "meetings", to: "/articles", letter: "b", icon: IconNews, phone: false },
  { name: "commendations", group: "meetings", to: "/commendations", letter: "k", icon: IconAward, phone: false },
  { name: "units", group: "records", to: "/units", letter: "d", icon: IconSitemap, phone: false },
  { name: "book", group: "records", to: "/book", letter: "s", icon: IconBook2, phone: false },
  { name: "people", group: "records", to: "/people", letter: "p", icon: IconUsers, phone: false },
  { name: "administration", group: "records", to: "/administration", letter: "a", icon: IconSettings2, phone: false, right: ADMINISTRATION },
];
