import "./fonts.css";

const app = document.getElementById("app");
if (app === null) {
  throw new Error("the page has no #app");
}
app.textContent = "Drawbridge";
document.documentElement.dataset["ready"] = "true";
