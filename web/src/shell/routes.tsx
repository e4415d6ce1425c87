import { createRootRoute, createRoute, createRouter, lazyRouteComponent, type AnyRoute } from "@tanstack/react-router";
import { DeskPage } from "../desk/DeskPage";
import { Broken } from "./Broken";
import { allWords } from "./i18n";
import { NotHere } from "./NotHere";
import { Shell } from "./Shell";

// The desk is in the first load; every other room is fetched when one walks in.
const root = createRootRoute({ component: Shell, notFoundComponent: NotHere });
const text = (s: Record<string, unknown>) => Object.fromEntries(Object.entries(s).map(([k, v]) => [k, String(v)])) as Record<string, string>;
const withWords = async (load: () => Promise<Record<string, unknown>>) => (await Promise.all([load(), allWords()]))[0];
const room = <P extends string>(path: P, load: () => Promise<Record<string, unknown>>, name: string) =>
  createRoute({ getParentRoute: () => root, path, validateSearch: text, component: lazyRouteComponent((() => withWords(load)) as never, name as never) });

const rooms = [
  createRoute({ getParentRoute: () => root, path: "/", validateSearch: text, component: DeskPage }),
  room("/daily", () => import("../daily/DailyPage"), "DailyPage"),
  room("/handover/draft/$watch", () => import("../handover/HandoverPage"), "DraftPage"),
  room("/handover/$id", () => import("../handover/HandoverPage"), "SheetPage"),
  room("/tasks", () => import("../tasks/TasksPage"), "TasksPage"),
  room("/information", () => import("../information/InformationPage"), "InformationPage"),
  room("/information/new", () => import("../information/ReportPage"), "ReportPage"),
  room("/information/$id", () => import("../information/ItemPage"), "ItemPage"),
  room("/assessments", () => import("../assessments/AssessmentsPage"), "AssessmentsPage"),
  room("/assessments/new", () => import("../assessments/WritePage"), "WritePage"),
  room("/assessments/$id", () => import("../assessments/AssessmentPage"), "AssessmentPage"),
  room("/matters", () => import("../matters/MattersPage"), "MattersPage"),
  room("/matters/new", () => import("../matters/TakeInPage"), "TakeInPage"),
  room("/matters/$id", () => import("../matters/MatterPage"), "MatterPage"),
  room("/documents", () => import("../documents/DocumentsPage"), "DocumentsPage"),
  room("/conferences", () => import("../conferences/ConferencesPage"), "ConferencesPage"),
  room("/conferences/$id", () => import("../conferences/WorkspacePage"), "WorkspacePage"),
  room("/conferences/$id/papers/$number", () => import("../conferences/HandedPaperPage"), "HandedPaperPage"),
  room("/reports", () => import("../reports/ReportsPage"), "ReportsPage"),
  room("/reports/write", () => import("../reports/WritePage"), "WritePage"),
  room("/reports/$id", () => import("../reports/ReportPage"), "ReportPage"),
  room("/lessons", () => import("../lessons/LessonsPage"), "LessonsPage"),
  room("/levels", () => import("../levels/LevelsPage"), "LevelsPage"),
  room("/summaries", () => import("../summary/SummariesPage"), "SummariesPage"),
  room("/summary/$id", () => import("../summary/SummaryPage"), "SummaryPage"),
  room("/articles", () => import("../articles/ArticlesPage"), "ArticlesPage"),
  room("/comments", () => import("../articles/CommentsPage"), "CommentsPage"),
  room("/commendations", () => import("../commendations/CommendationsPage"), "CommendationsPage"),
  room("/units", () => import("../units/UnitsPage"), "UnitsPage"),
  room("/units/past", () => import("../units/PastPage"), "PastPage"),
  room("/book", () => import("../book/BookPage"), "BookPage"),
  room("/search", () => import("../search/SearchPage"), "SearchPage"),
  room("/account", () => import("../session/AccountPage"), "AccountPage"),
  room("/administration", () => import("../administration/AdministrationPage"), "AdministrationPage"),
  room("/people", () => import("../people/PeoplePage"), "PeoplePage"),
];
export const router = createRouter({ routeTree: root.addChildren(rooms as unknown as AnyRoute[]), basepath: "/app", defaultPreload: "intent", defaultErrorComponent: Broken, scrollRestoration: true });
