export function ArticlesPage() {
  return null;
}
