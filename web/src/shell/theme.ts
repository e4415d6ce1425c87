import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from "@mantine/core";

// A well-kept office: paper, ink and one deep green. Every pair used for text keeps 4.5:1 in both themes.
const pine: MantineColorsTuple = ["#edf5f0", "#d8e9df", "#b3d3c1", "#8abba1", "#68a585", "#4a8d6c", "#357757", "#266347", "#1f5b43", "#164633"];
const ink: MantineColorsTuple = ["#f8f5ee", "#efeae0", "#ddd6c8", "#c4bdae", "#9d978a", "#77746a", "#5b5a52", "#45463f", "#31332d", "#21231f"];
const night: MantineColorsTuple = ["#dcd9ce", "#bdbcb1", "#a3a599", "#777b71", "#4c524b", "#3b413b", "#2b302b", "#202420", "#191c19", "#131613"];
const amber: MantineColorsTuple = ["#fdf4e1", "#f7e5bf", "#eecd89", "#e5b552", "#d99f27", "#b97f0f", "#96650a", "#7d5406", "#664404", "#4e3402"];
const brick: MantineColorsTuple = ["#fcedea", "#f6d5cf", "#eda99f", "#e57e70", "#d7584a", "#c0392b", "#a82c1f", "#8f2318", "#761b12", "#5d130c"];

export const theme = createTheme({
  fontFamily: "'Be Vietnam Pro', 'Segoe UI', Roboto, Arial, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', Consolas, monospace",
  colors: { pine, gray: ink, dark: night, amber, brick },
  primaryColor: "pine",
  primaryShade: { light: 8, dark: 6 },
  black: "#21231f",
  white: "#fffdf8",
  defaultRadius: 4,
  lineHeights: { xs: "1.5", sm: "1.55", md: "1.6", lg: "1.6", xl: "1.6" },
  fontSizes: { xs: "0.8125rem", sm: "0.9375rem", md: "1rem", lg: "1.125rem", xl: "1.25rem" },
  headings: { fontWeight: "600", sizes: { h1: { fontSize: "1.375rem", lineHeight: "1.4" }, h2: { fontSize: "1.125rem", lineHeight: "1.45" }, h3: { fontSize: "1rem", lineHeight: "1.5" } } },
  cursorType: "pointer",
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: "sm" } },
    Badge: { styles: { root: { textTransform: "none", overflow: "visible" }, label: { overflow: "visible" } } },
    Modal: { defaultProps: { centered: true, overlayProps: { backgroundOpacity: 0.35 }, transitionProps: { duration: 0 } } },
  },
});

const light = {
  "--paper": "#f6f3ec", "--sheet": "#fffdf8", "--rule": "#ddd6c8", "--rule-strong": "#b9b1a0", "--text": "#21231f", "--dim": "#5b5a52",
  "--accent": "#1f5b43", "--accent-wash": "#e6efe8", "--soon": "#7d5406", "--soon-wash": "#fbf0d9", "--now": "#a32a1e", "--now-wash": "#fbe9e5", "--hand": "#f0ebdf",
};
const dark = {
  "--paper": "#131613", "--sheet": "#191c19", "--rule": "#2f352f", "--rule-strong": "#4c524b", "--text": "#dcd9ce", "--dim": "#a3a599",
  "--accent": "#86c7a6", "--accent-wash": "#1d2c24", "--soon": "#e5b552", "--soon-wash": "#2d2613", "--now": "#f2978a", "--now-wash": "#35201c", "--hand": "#222622",
};
const shared = (v: Record<string, string>) => ({
  ...v,
  "--mantine-color-body": v["--sheet"] as string,
  "--mantine-color-text": v["--text"] as string,
  "--mantine-color-dimmed": v["--dim"] as string,
  "--mantine-color-anchor": v["--accent"] as string,
  "--mantine-color-default-border": v["--rule-strong"] as string,
  "--mantine-color-error": v["--now"] as string,
  "--mantine-color-placeholder": v["--dim"] as string,
});
export const variables: CSSVariablesResolver = () => ({ variables: {}, light: shared(light), dark: shared(dark) });
