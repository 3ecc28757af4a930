import "./fonts.css";
import "./panels/tokens.css";
import "./panels/base.css";
import "./panels/canvas.css";
import "./panels/table.css";

import { mount } from "svelte";

import { chooseHost } from "./host/choose";
import { setLanguage } from "./messages/text";
import App from "./panels/App.svelte";
import { WindowDesk } from "./panels/desk.svelte";
import { adoptStyle } from "./panels/adoptStyle";
import { lastKept } from "./panels/settings/keeping";

const target = document.getElementById("app");
if (target === null) throw new Error("the page has no #app");

setLanguage(lastKept().language);
document.documentElement.lang = lastKept().language;
const desk = new WindowDesk(chooseHost());
mount(App, { target, props: { desk } });

void desk.begin().then(async () => {
  if (desk.start !== null) adoptStyle(desk.start.drawingCss);
  await document.fonts.ready;
  document.documentElement.dataset["ready"] = "true";
});
