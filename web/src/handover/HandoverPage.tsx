export function DraftPage() {
  return null;
}
export function SheetPage() {
  return null;
}
