// What every page has at hand and the desk is drawn without.
import "@mantine/spotlight/styles.css";
export { KeyHelp } from "./KeyHelp";
export { Palette } from "./Palette";
