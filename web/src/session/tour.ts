// The five steps of the demo, in order; each names where it happens.
export const TOUR = ["log", "handover", "figure", "flip", "page"] as const;
export const TOUR_PLACE: Record<(typeof TOUR)[number], string> = { log: "/", handover: "/", figure: "/conferences", flip: "/book", page: "" };
