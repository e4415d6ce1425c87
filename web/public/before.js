// Before anything is drawn: theme, text size and language as this person left them, so that the night desk never flashes white.
(function () {
  var root = document.documentElement;
  try {
    var scheme = localStorage.getItem("giaoban.scheme") || "auto";
    var dark = scheme === "dark" || (scheme === "auto" && matchMedia("(prefers-color-scheme: dark)").matches);
    root.setAttribute("data-mantine-color-scheme", dark ? "dark" : "light");
    root.setAttribute("data-size", localStorage.getItem("giaoban.size") || "m");
    root.lang = localStorage.getItem("giaoban.language") || "vi";
  } catch (e) {
    root.setAttribute("data-mantine-color-scheme", "light");
  }
})();
