declare module "*.module.css" { const names: Record<string, string>; export default names; }
declare module "texts:*" { const texts: Record<string, string>; export default texts; }
