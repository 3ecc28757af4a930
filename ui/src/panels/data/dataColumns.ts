import type { Data } from "../../generated/core";
import { text } from "../../messages/text";
import { calledBy } from "../../replica/lookups";
import { compareText, type Replica } from "../../replica/replica";
import type { WindowDesk } from "../desk.svelte";
import type { Column } from "../grid/columns";
import { factEditor, factText } from "../grid/factCell";
import { type Uses, usesAt } from "./uses";

/** A row of the catalogue. */
export interface DataRow {
  readonly key: string;
  readonly data: Data;
}

/** The data of a model in their order; those whose name or description holds the text. */
export function dataRows(replica: Replica, sought: string): DataRow[] {
  const wanted = sought.trim().toLowerCase();
  return [...replica.data.values()]
    .filter(({ name, description }) => `${name}\n${description}`.toLowerCase().includes(wanted))
    .sort((a, b) => compareText(a.order, b.order) || compareText(a.id, b.id))
    .map((data) => ({ key: data.id, data }));
}

const FACTS = [
  { fact: "class", label: "data-column-class", width: "minmax(110px, 150px)" },
  { fact: "confidentiality", label: "data-column-confidentiality", width: "120px" },
  { fact: "integrity", label: "data-column-integrity", width: "100px" },
  { fact: "availability", label: "data-column-availability", width: "100px" },
] as const;

/** The columns of the catalogue. */
export function dataColumns(desk: WindowDesk, replica: Replica, uses: ReadonlyMap<string, Uses>): Column<DataRow>[] {
  const facts = FACTS.flatMap(({ fact, label, width }): Column<DataRow>[] => {
    const summary = desk.start?.facts.find(({ id }) => id === fact);
    if (summary === undefined) return [];
    return [
      {
        id: fact,
        label: text(label),
        width,
        ...(fact === "class" || fact === "confidentiality" ? {} : { atLeast: 640 }),
        text: ({ data }) => factText(replica, { type: "data", id: data.id }, summary),
        edit: ({ data }) => factEditor(desk, replica, { type: "data", id: data.id }, summary),
      },
    ];
  });
  return [
    {
      id: "name",
      label: text("data-column-name"),
      width: "minmax(130px, 1fr)",
      text: ({ data }) => ({ text: calledBy(replica, { type: "data", id: data.id }), ...(data.name.trim() === "" ? { tone: "none" } : {}) }),
      edit: ({ data }) => ({ type: "text", value: data.name, set: (typed) => void desk.session.edit({ type: "rename", subject: { type: "data", id: data.id }, name: typed.trim() }) }),
    },
    ...facts,
    {
      id: "description",
      label: text("data-column-description"),
      width: "minmax(120px, 1.2fr)",
      atLeast: 780,
      text: ({ data }) => (data.description === "" ? { text: "–", tone: "none" } : { text: data.description }),
      edit: ({ data }) => ({ type: "text", value: data.description, set: (typed) => void desk.session.edit({ type: "describe", subject: { type: "data", id: data.id }, text: typed.trim() }) }),
    },
    {
      id: "carried",
      label: text("data-column-carried"),
      width: "84px",
      text: ({ data }) => counted(text("data-carried", { count: usesAt(uses, data.id).flows.length }), usesAt(uses, data.id).flows.length),
    },
    {
      id: "held",
      label: text("data-column-held"),
      width: "92px",
      text: ({ data }) => counted(text("data-held", { count: usesAt(uses, data.id).elements.length }), usesAt(uses, data.id).elements.length),
    },
  ];
}

const counted = (words: string, count: number): { text: string; tone?: "none" } => ({ text: words, ...(count === 0 ? { tone: "none" } : {}) });
