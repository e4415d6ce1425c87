export function ConferencesPage() {
  return null;
}
