import { IconAward, IconBook2, IconBuildingBroadcastTower, IconBulb, IconChartDots, IconChecklist, IconClipboardText, IconFileText, IconMapPinQuestion, IconMessageReport, IconMessages, IconNews, IconSitemap, IconUsers, IconUsersGroup, type Icon } from "@tabler/icons-react";

// The rooms of the house, in the order of the left edge. The letter follows G.
export interface Place { name: string; to: string; letter: string; icon: Icon; phone: boolean }
export const PLACES: Place[] = [
  { name: "desk", to: "/", letter: "t", icon: IconBuildingBroadcastTower, phone: true },
  { name: "daily", to: "/daily", letter: "g", icon: IconClipboardText, phone: false },
  { name: "reports", to: "/reports", letter: "q", icon: IconUsersGroup, phone: false },
  { name: "information", to: "/information", letter: "i", icon: IconMessageReport, phone: true },
  { name: "assessments", to: "/assessments", letter: "e", icon: IconChartDots, phone: false },
  { name: "tasks", to: "/tasks", letter: "n", icon: IconChecklist, phone: true },
  { name: "matters", to: "/matters", letter: "m", icon: IconMapPinQuestion, phone: false },
  { name: "documents", to: "/documents", letter: "v", icon: IconFileText, phone: false },
  { name: "conferences", to: "/conferences", letter: "h", icon: IconMessages, phone: false },
  { name: "lessons", to: "/lessons", letter: "c", icon: IconBulb, phone: false },
  { name: "articles", to: "/articles", letter: "b", icon: IconNews, phone: false },
  { name: "commendations", to: "/commendations", letter: "k", icon: IconAward, phone: false },
  { name: "units", to: "/units", letter: "d", icon: IconSitemap, phone: false },
  { name: "book", to: "/book", letter: "s", icon: IconBook2, phone: false },
  { name: "people", to: "/people", letter: "p", icon: IconUsers, phone: false },
];
